import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { tabTo } from '../browser/tabTo.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

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
