import { municipalities2021 } from '@e-index/seed';
import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import { ChatPage } from '../browser/ChatPage.js';
import type { Body, Person } from '../stack/Country.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

const questions = new Map(
  municipalities2021.sections.flatMap(({ topics }) =>
    topics.flatMap(({ questions }) => questions.map((question) => [question.code, question])),
  ),
);
const textOf = (code: string): string => questions.get(code)?.text['lv'] ?? code;

/** A row as it is asked, `Klātienē (2/6)`; a column as it stands on its button. */
const rowOf = (code: string, at: number): string => {
  const answer = questions.get(code)?.answer;
  if (answer?.type !== 'table' && answer?.type !== 'counts') throw new Error(`${code} has no rows`);
  return `${answer.rows[at - 1]?.text['lv']} (${at}/${answer.rows.length})`;
};
const columnOf = (code: string, at: number): string => {
  const answer = questions.get(code)?.answer;
  return (answer?.type === 'table' ? answer.columns[at - 1]?.text['lv'] : undefined) ?? code;
};

/** What the server has as the answer, at this very moment. */
async function stored(person: Person, { assignment }: Body, question: string): Promise<unknown> {
  const { items } = await country.client(person).answers(assignment);
  const answer = items.find((item) => item.question === question);
  return answer?.notApplicable ?? answer?.value;
}

test('a respondent answers every type of question in the chat, leaves, comes back on another device, corrects, and sees it all read back', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const office = await browser.device();
  const page = await office.newPage();
  await page.goto('/lv/sign-in');
  await page.getByLabel('E-pasts').fill(anna.email);
  await page.getByLabel('Parole').fill(anna.password);
  await page.getByRole('button', { name: 'Pieslēgties' }).click();
  await page.waitForURL(`**/lv/questionnaires/${body.assignment}`);
  const chat = new ChatPage(page);

  await chat.hears(textOf('OD1.1'));
  await chat.says('1, 3', textOf('OD1.2'));
  expect(await stored(anna, body, 'OD1.1')).toEqual(['training', 'ready-overviews']);
  await chat.presses('Izmanto', textOf('OD2.1'));
  expect(await stored(anna, body, 'OD1.2')).toBe('uses');
  await chat.says('jā', textOf('OD2.2'));
  expect(await stored(anna, body, 'OD2.1')).toBe('yes');
  await chat.says('Skolēnu pārvadājumu dati', textOf('OD2.3'));
  expect(await stored(anna, body, 'OD2.2')).toBe('Skolēnu pārvadājumu dati');

  // A table, row by row: by number, by word, by button.
  await chat.hears(rowOf('OD2.3', 1));
  await chat.says('1', rowOf('OD2.3', 2));
  expect(await stored(anna, body, 'OD2.3')).toEqual({ finance: 'system' });
  await chat.says('izklājlapās', rowOf('OD2.3', 3));
  await chat.presses(columnOf('OD2.3', 3), rowOf('OD2.3', 4));
  await chat.says('šādu datu nav', rowOf('OD2.3', 5));
  await chat.says('sistēmā', textOf('OD2.4'));
  expect(await stored(anna, body, 'OD2.3')).toEqual({
    finance: 'system',
    property: 'spreadsheet',
    people: 'paper',
    services: 'not-held',
    infrastructure: 'system',
  });
  await chat.says('lēmumu pieņemšanai', textOf('OD3.1'));
  await chat.says('jā', textOf('OD3.2'));

  // An estimate is read back before it is saved.
  await chat.says('apmēram 12', '12');
  expect(await stored(anna, body, 'OD3.2')).toBeUndefined();
  await chat.presses('Jā', textOf('OD3.2.list'));
  expect(await stored(anna, body, 'OD3.2')).toBe(12);
  await office.close();

  const phone = await browser.device(anna, { viewport: { width: 360, height: 740 } });
  const again = await phone.newPage();
  await again.goto('/lv/questionnaires');
  const later = new ChatPage(again);
  await later.hears(textOf('OD3.2.list'));
  await later.says('atpakaļ', 'Līdz šim saglabāts: 12');
  await later.says('15', textOf('OD3.2.list'));
  expect(await stored(anna, body, 'OD3.2')).toBe(15);

  // Not applicable, with one of two reasons.
  await later.says('mainīt CS1.1', textOf('CS1.1'));
  await later.says('nav attiecināms', 'Nav apmeklētājiem pieejamu telpu');
  expect(await stored(anna, body, 'CS1.1')).toBeUndefined();
  await later.says('nav attiecināms, nav savu e-pakalpojumu', textOf('CS1.2'));
  expect(await stored(anna, body, 'CS1.1')).toBe('no-e-services');

  await later.says('mainīt SV4.2.described', textOf('SV4.2.described'));
  await later.says('37 no 120', textOf('SV4.2.published'));
  expect(await stored(anna, body, 'SV4.2.described')).toEqual({ numerator: 37, denominator: 120 });

  // A table in one line.
  await later.says('mainīt SV4.7', rowOf('SV4.7', 1));
  await later.says('cilvēki: nepietiek, nauda: daļēji, IT: pietiek, zināšanas: pietiek', textOf('SV4.8'));
  expect(await stored(anna, body, 'SV4.7')).toEqual({ people: 'not-enough', money: 'partly', it: 'enough', knowledge: 'enough' });

  // Channels: one by one with the total, then all in one line.
  await later.says('mainīt SV5.0.burial-benefit', textOf('SV5.0.burial-benefit'));
  await later.says('jā, ir', rowOf('SV5.2.burial-benefit', 1));
  await later.says('40', rowOf('SV5.2.burial-benefit', 2));
  expect(await stored(anna, body, 'SV5.2.burial-benefit')).toEqual({ rows: { electronic: 40 } });
  await later.says('30', rowOf('SV5.2.burial-benefit', 3));
  await later.says('5', rowOf('SV5.2.burial-benefit', 4));
  await later.says('15', rowOf('SV5.2.burial-benefit', 5));
  await later.says('0', rowOf('SV5.2.burial-benefit', 6));
  await later.says('10', 'Cik ir kopā?');
  await later.says('100', textOf('SV5.3.burial-benefit'));
  expect(await stored(anna, body, 'SV5.2.burial-benefit')).toEqual({
    total: 100,
    rows: { electronic: 40, 'on-site': 30, post: 5, 'e-mail': 15, phone: 0, other: 10 },
  });
  await later.says(
    'kopā 90, e-pakalpojumā 40, klātienē 30, pa pastu 5, e-pastā 15, pa tālruni 0, citi kanāli 0',
    textOf('SV5.4.burial-benefit'),
  );
  expect(await stored(anna, body, 'SV5.3.burial-benefit')).toEqual({
    total: 90,
    rows: { electronic: 40, 'on-site': 30, post: 5, 'e-mail': 15, phone: 0, other: 0 },
  });

  await later.says('manas atbildes', `${textOf('OD3.2')} 15 datu kopas`);
  await later.hears('37 no 120 (31 %)');

  // The form is another face of the same draft.
  await again.goto(`/lv/questionnaires/${body.assignment}/form/OD2`);
  const row = again.getByRole('group', { name: rowOf('OD2.3', 2).replace(' (2/5)', '') });
  expect(await row.getByRole('radio', { name: columnOf('OD2.3', 2) }).isChecked()).toBe(true);
  await again.goto(`/lv/questionnaires/${body.assignment}/form/OD3`);
  expect(
    await again
      .getByRole('group', { name: textOf('OD3.2') })
      .getByLabel('Skaitlis')
      .inputValue(),
  ).toBe('15');
  await phone.close();
}, 120_000);

test('the current question stands on the page as ordinary HTML, also where no script runs', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const device = await browser.device(anna, { javaScriptEnabled: false });
  const page = await device.newPage();
  await page.goto(`/lv/questionnaires/${body.assignment}`);
  const question = page.getByRole('group', { name: textOf('OD1.1') });
  expect(await question.isVisible()).toBe(true);
  expect(await question.getByRole('checkbox').count()).toBe(8);
  expect(await page.getByText('līdz 2099. gada 31. decembrim').isVisible()).toBe(true);
  expect(await page.getByRole('link', { name: 'palidziba@e-indekss.example' }).isVisible()).toBe(true);
  await device.close();
});
