import { randomBytes } from 'node:crypto';
import { municipalities2021 } from '@e-index/seed';
import { afterAll, expect, inject, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { anyAnswer } from '../stack/anyAnswer.js';
import { Country, type Body } from '../stack/Country.js';

const place = inject('place');
const country = new Country(place, `tests-scored-${randomBytes(3).toString('hex')}`);
afterAll(() => country.close());
const browser = aBrowser(place);

const questions = new Map(
  municipalities2021.sections.flatMap(({ topics }) =>
    topics.flatMap(({ questions }) => questions.map((question) => [question.code, question])),
  ),
);

/** Answers whatever is asked, question after question, as the pointer leads. */
async function answerAll(body: Body, place: number): Promise<void> {
  const client = country.client(await country.member(body));
  let { position } = await client.assignment(body.assignment);
  for (let count = 0; position !== null && count < 300; count += 1) {
    const question = questions.get(position);
    if (question === undefined) break;
    position = (await client.saveAnswer(body.assignment, position, { value: anyAnswer(question, place), expectedRevision: 0 })).next;
  }
}

test('the administrator invites a person, sees progress, closes the round, scores and publishes it; the public sees the result', async () => {
  const strong = await country.body('Daugavlejas novads');
  const weak = await country.body('Gaujmalas novads');
  await Promise.all([answerAll(strong, 0), answerAll(weak, 1)]);
  const ilze = await country.staff('administrator');
  const office = await browser.device();
  const page = await office.newPage();
  await page.goto('/console/');
  await page.getByLabel('E-pasts').fill(ilze.email);
  await page.getByLabel('Parole').fill(ilze.password);
  await page.getByRole('button', { name: 'Pieslēgties' }).click();
  await page.getByRole('heading', { level: 1, name: 'Šodien' }).waitFor();

  // A real person is invited, and comes in by the link of the mail.
  await page.goto(`/console/#/assignments/${weak.assignment}/show`);
  await page.getByRole('button', { name: 'Uzaicināt' }).first().click();
  const email = `liene-${randomBytes(4).toString('hex')}@novads.example`;
  await page.getByLabel(/^Vārds/).fill('Liene Bērza');
  await page.getByLabel(/^E-past/).fill(email);
  await page
    .getByRole('button', { name: /^(Uzaicināt|Nosūtīt)/ })
    .last()
    .click();
  await page.getByText(`Uzaicinājums uz ${email} ir sagatavots.`).waitFor();
  await page.getByRole('link', { name: 'Izejošās vēstules' }).click();
  await page.getByText(email).first().waitFor();
  const [mail] = await country.query<{ text: string }>('SELECT text FROM mail WHERE recipient = $1', [email]);
  const link = /https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '';
  const home = await browser.device();
  const lienes = await home.newPage();
  await lienes.goto(link);
  await lienes.getByRole('heading', { level: 1, name: 'Gaujmalas novads' }).waitFor();
  await home.close();

  await page.goto(`/console/#/populations/${country.population}/show`);
  await page.getByRole('link', { name: 'Daugavlejas novads' }).first().waitFor();
  await page.getByRole('button', { name: 'Slēgt aptauju' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slēgt aptauju' }).click();
  await page.getByRole('button', { name: 'Sākt vērtēšanu' }).click();
  await page.getByRole('link', { name: 'Atvērt rezultātus' }).click({ timeout: 60_000 });
  // The better body has the first rank, and its score opens down to an answer.
  await page.getByRole('link', { name: 'Daugavlejas novads' }).click();
  await page.getByRole('heading', { level: 1, name: 'Daugavlejas novads' }).waitFor();
  await page.getByRole('button', { name: 'Izvērst visu' }).click();
  await page.getByText('Vai pašvaldība izmanto specializētus datu rīkus').first().waitFor();

  await page.goto(`/console/#/populations/${country.population}/show`);
  await page.getByRole('button', { name: 'Publicēt' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publicēt' }).click();
  await page.getByText('Publicēts 1. laidiens.').first().waitFor();
  await office.close();

  const anybody = await browser.device();
  const portal = await anybody.newPage();
  await portal.goto(`/lv/results/${country.population}`);
  const ranks = portal.getByRole('region', { name: 'Vietas un vērtējumi' }).getByRole('row');
  expect(await ranks.nth(1).innerText()).toMatch(/^1\s+Daugavlejas novads/);
  expect(await ranks.nth(2).innerText()).toMatch(/^2\s+Gaujmalas novads/);
  for (const [locale, words] of [
    ['lv', 'Ko darīt tālāk'],
    ['en', 'What to do next'],
  ] as const) {
    await portal.goto(`/${locale}/results/${country.population}/${weak.organisation}`);
    await portal.getByRole('heading', { name: words }).waitFor();
  }
  await anybody.close();
}, 180_000);

test('the methodology can be read with the share of the index that each question really has', async () => {
  const [version] = await country.query<{ id: string }>('SELECT id FROM methodology_version WHERE methodology_id = $1', [
    municipalities2021.id,
  ]);
  const marta = await country.staff('methodologist');
  const device = await browser.device(marta);
  const page = await device.newPage();
  await page.goto(`/console/#/methodologies/${version?.id}/show`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Atvērto datu pieejamība').first().waitFor();
  // The five sections that count weigh 5, 15, 40, 20 and 20.
  expect(await page.getByRole('main').innerText()).toMatch(
    /Pakalpojumu pārvaldības sistēma un pakalpojumu nodrošināšana\s+Svars 40\s+Daļa no augstākā līmeņa: 40\s%\s+Daļa no visa indeksa: 40\s%/,
  );
  await device.close();
});
