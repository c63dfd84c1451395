import type { Page } from 'playwright-core';

/** Tab after tab until the focus is on what a person looks for, by the name it is announced with. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      `(() => { const e = document.activeElement; return [e.getAttribute('aria-label'), ...[...(e.labels ?? [])].map((l) => l.textContent), e.textContent].join(' '); })()`,
    );
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
