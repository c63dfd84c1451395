import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

test('before submitting one sees what is missing and that it counts as 0; a contributor cannot submit', async () => {
  const body = await country.body();
  const janis = await country.member(body, 'contributor', 'Jānis Priede');
  const page = await (await browser.device(janis)).newPage();
  await page.goto(`/lv/questionnaires/${body.assignment}/submit`);
  await page.getByRole('heading', { name: 'Neatbildētie jautājumi' }).waitFor();
  expect(await page.getByText('ir 0 punktu').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: /^OD1\.2 / }).getAttribute('href')).toBe(
    `/lv/questionnaires/${body.assignment}/form/OD1#q-OD1-2`,
  );
  expect(await page.getByText('Anketu iesniedz atbildīgā persona vai parakstītājs').isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Iesniegt anketu' }).count()).toBe(0);
  await page.context().close();
});

test('the signer submits, the receipt goes out, and the answers can be read and printed but no longer changed', async () => {
  const body = await country.body('Gaujmalas novads');
  const peteris = await country.member(body, 'signer', 'Pēteris Zariņš');
  const client = country.client(peteris);
  await client.saveAnswer(body.assignment, 'OD1.2', { value: 'needs', expectedRevision: 0 });
  await client.saveAnswer(body.assignment, 'OD1.3', { value: 'Kartes un prognozes', expectedRevision: 0 });
  await client.saveAnswer(body.assignment, 'CS1.1', { notApplicable: 'no-e-services', expectedRevision: 0 });
  const page = await (await browser.device(peteris)).newPage();
  await page.goto(`/lv/questionnaires/${body.assignment}/submit`);
  await page.getByRole('button', { name: 'Iesniegt anketu' }).click();
  await page.getByText(/^Anketa ir iesniegta\. Iesniegšanas diena: /).waitFor();

  const [mail] = await country.query<{ subject: string; text: string }>('SELECT * FROM mail WHERE recipient = $1', [peteris.email]);
  expect(mail?.text).toContain('Gaujmalas novads');

  await page.goto(`/lv/questionnaires/${body.assignment}/form/OD1`);
  expect(await page.getByText('Anketa ir iesniegta, atbildes var tikai lasīt.').isVisible()).toBe(true);
  const needs = page.getByRole('radio', { name: 'Neizmanto, bet tie būtu vajadzīgi' });
  expect(await needs.isChecked()).toBe(true);
  expect(await needs.isDisabled()).toBe(true);

  await page.goto(`/lv/questionnaires/${body.assignment}/print`);
  await page.getByText('Kartes un prognozes').waitFor();
  const printed = await page.getByRole('main').innerText();
  expect(printed).toContain('Neizmanto, bet tie būtu vajadzīgi');
  expect(printed).toContain('Nav savu e-pakalpojumu');
  const { progress } = await client.assignment(body.assignment);
  // Every visible question stands there, answered or not.
  expect(await page.getByRole('term').count()).toBe(progress.asked);
  await page.context().close();
});
