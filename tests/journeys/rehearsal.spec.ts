import { municipalities2021 } from '@e-index/seed';
import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { ChatPage } from '../browser/ChatPage.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

const textOf = (code: string): string =>
  municipalities2021.sections
    .flatMap(({ topics }) => topics.flatMap(({ questions }) => questions))
    .find((question) => question.code === code)?.text['lv'] ?? code;

test('a methodologist tries a draft out as a municipality, in chat and form, sees what it scores, and nobody else sees any of it', async () => {
  const marta = await country.staff('methodologist');
  const client = country.client(marta);
  // A round of tests has to be there, and with it the version that the draft begins from.
  await country.body();
  const [from] = await country.query<{ id: string }>('SELECT id FROM methodology_version WHERE methodology_id = $1 AND version = $2', [
    municipalities2021.id,
    municipalities2021.version,
  ]);
  const draft = await client.startMethodology({ from: from?.id ?? '', version: `t-${marta.id.slice(-6)}` });

  const device = await browser.device(marta);
  const console = await device.newPage();
  await console.goto(`/console/#/methodologies/${draft.id}/workshop/rehearsal`);
  await console.getByLabel('Izmēģināt kā').selectOption({ label: 'pašvaldība' });
  await console.getByRole('button', { name: 'Sākt izmēģinājumu' }).click();
  const row = console.getByRole('row').filter({ hasText: 'pašvaldība' });

  const [chatPage] = await Promise.all([device.waitForEvent('page'), row.getByRole('link', { name: 'Čatā' }).click()]);
  await chatPage.getByRole('note').filter({ hasText: 'Izmēģinājums' }).waitFor();
  const chat = new ChatPage(chatPage);
  await chat.hears(textOf('OD1.1'));
  await chat.says('1, 3', textOf('OD1.2'));
  await chat.presses('Izmanto', textOf('OD2.1'));

  const [form] = await Promise.all([device.waitForEvent('page'), row.getByRole('link', { name: 'Veidlapā' }).click()]);
  const question = form.getByRole('group', { name: textOf('OD2.1') });
  await form.goto(`${form.url().replace(/\/form.*$/, '')}/form/OD2`);
  await question.getByRole('radio', { name: 'Jā' }).check();
  await question.getByText('Saglabāts').waitFor();

  const [rehearsal] = (await client.rehearsals(draft.id)).items;
  if (rehearsal === undefined) throw new Error('there is no rehearsal');
  expect(rehearsal.answered).toBe(3);
  await console.bringToFront();
  const score = console.getByRole('region', { name: 'Vērtējums līdz šim' });
  await score.getByText('Atvērto datu pieejamība').first().waitFor();
  await console.getByText('3 no').first().waitFor();

  const administrator = country.client(await country.staff('administrator'));
  const lists = await Promise.all([
    administrator.assignments({ perPage: 1000 }),
    administrator.populations({ perPage: 1000 }),
    administrator.organisations({ perPage: 1000 }),
    administrator.methodologies({ perPage: 1000 }),
  ]);
  expect(JSON.stringify(lists)).not.toContain(rehearsal.id);
  expect(JSON.stringify(lists)).not.toMatch(/rehearsal|Izmēģinājum/);

  await console.getByRole('button', { name: 'Beigt: pašvaldība' }).click();
  await console.getByRole('dialog').getByRole('button', { name: 'Beigt' }).click();
  await console.getByText('Šo melnrakstu vēl neesat izmēģinājis.').waitFor();
  await device.close();
}, 120_000);
