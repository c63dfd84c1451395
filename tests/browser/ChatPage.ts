import type { Locator, Page } from 'playwright-core';

/** The conversation as a person uses it on the page: by its names, never by its markup. */
export class ChatPage {
  readonly transcript: Locator;
  readonly sendBox: Locator;

  constructor(
    private readonly page: Page,
    names: { readonly sendBox: string } = { sendBox: 'Ziņojuma ievades lodziņš' },
  ) {
    this.transcript = page.getByRole('feed');
    this.sendBox = page.getByRole('textbox', { name: names.sendBox });
  }

  /** Types a reply, sends it with Enter and waits until the last thing said contains `then`. */
  async says(reply: string, then: string): Promise<void> {
    const before = await this.transcript.getByRole('article').count();
    await this.sendBox.fill(reply);
    await this.sendBox.press('Enter');
    await this.hears(then, before);
  }

  /** Presses an answer that is offered. */
  async presses(answer: string, then: string): Promise<void> {
    const before = await this.transcript.getByRole('article').count();
    await this.page.getByRole('toolbar').getByRole('button', { name: answer, exact: true }).click();
    await this.hears(then, before);
  }

  /** Waits until something containing `words` is said behind the first `before` messages. */
  async hears(words: string, before = 0): Promise<void> {
    const until = performance.now() + 20_000;
    let said: readonly string[] = [];
    while (performance.now() < until) {
      said = (await this.transcript.getByRole('article').allInnerTexts()).slice(before);
      if (said.some((text) => plainly(text).includes(words))) return;
      await this.page.waitForTimeout(30);
    }
    throw new Error(`"${words}" was not said, but:\n${said.slice(-4).join('\n')}`);
  }
}

/** Without the invisible marks that Web Chat puts around addresses, and with one space where any are. */
const plainly = (text: string): string => text.replaceAll('\u200b', '').replaceAll(/\s+/g, ' ');
