import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

/** Tab after tab until the focus is on what a person looks for, by the name it is announced with. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(
      `(() => { const e = document.activeElement; return [e.getAttribute('aria-label'), ...[...(e.labels ?? [])].map((l) => l.textContent), e.textContent].join(' '); })()`,
    );
    if (name.test(focused)) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

test('a person signs in, answers in the form and writes in the chat with the keyboard alone', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const device = await browser.device();
  const page = await device.newPage();
  await page.goto('/lv/sign-in');
  await page.getByRole('button', { name: 'Pieslēgties', exact: true }).and(page.locator(':enabled')).waitFor();
  await tabTo(page, /E-pasts/);
  await page.keyboard.type(anna.email);
  await tabTo(page, /Parole/);
  await page.keyboard.type(anna.password);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/questionnaires/${body.assignment}`);

  await page.getByRole('feed').getByRole('article').first().waitFor();
  await tabTo(page, /Ziņojuma ievades lodziņš/);
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await country.client(anna).answers(body.assignment)).items[0]?.value).toEqual(['training']);

  await page.goto(`/lv/questionnaires/${body.assignment}/form/OD1`);
  await page.getByRole('radio', { name: 'Izmanto', exact: true }).and(page.locator(':enabled')).waitFor();
  await tabTo(page, /^ ?Izmanto/);
  await page.keyboard.press('ArrowDown');
  await expect
    .poll(async () => (await country.client(anna).answers(body.assignment)).items.find(({ question }) => question === 'OD1.2')?.value)
    .toBe('needs');
  await device.close();
});

test('the first stop of the keyboard leads past the menu, and it can be seen', async () => {
  const device = await browser.device();
  const page = await device.newPage();
  await page.goto('/lv/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Pāriet uz saturu' });
  expect(await skip.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement?.id')).toBe('content');
  await device.close();
});
