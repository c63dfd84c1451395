import { beforeEach, expect, test } from 'vitest';
import { Person } from './converse.js';
import { PaperDesk } from './paperDesk.js';
import { smallMethodology } from './smallMethodology.js';

let desk: PaperDesk;
let person: Person;

beforeEach(async () => {
  desk = new PaperDesk(smallMethodology);
  person = new Person(desk);
  await person.opens();
});

const stored = (question: string) => desk.answers.get(question)?.value;

test('a whole questionnaire is answered in Latvian with every answer type, and what is stored is what was said', async () => {
  expect(person.asked).toBe('A1.1');
  for (const reply of [
    'Jā',
    '250',
    'tīmekļvietne un tālrunis',
    '37 no 120',
    'kopā 120, tiešsaistē 80, papīrā 40',
    'rīkojumi elektroniski, vēstules papīrā',
    'Paldies!',
  ]) {
    await person.says(reply);
  }
  expect(Object.fromEntries([...desk.answers].map(([code, { value }]) => [code, value]))).toEqual({
    'A1.1': 'yes',
    'A1.2': 250,
    'A1.3': ['web', 'phone'],
    'B1.1': { numerator: 37, denominator: 120 },
    'B1.2': { total: 120, rows: { online: 80, paper: 40 } },
    'B1.3': { orders: 'electronic', letters: 'paper' },
    'B1.4': 'Paldies!',
  });
  expect(person.asked).toBeUndefined();
  expect(person.heard.at(-1)?.text).toContain('Uz visiem jautājumiem ir atbildēts');
});

test('counts are asked row by row, then for the declared total, and every row is saved at once', async () => {
  for (const reply of ['nē', '1', '1 no 2']) await person.says(reply);
  expect(person.state.asked).toEqual({ question: 'B1.2', row: 'online', revision: 0 });
  await person.says('80');
  expect(stored('B1.2')).toMatchObject({ rows: { online: 80 } });
  expect(person.state.asked).toMatchObject({ question: 'B1.2', row: 'paper' });
  await person.says('40');
  await person.says('120');
  expect(stored('B1.2')).toEqual({ total: 120, rows: { online: 80, paper: 40 } });
  expect(person.asked).toBe('B1.3');
});

test('a table is asked row by row, and in the middle of it the whole can be typed in one line', async () => {
  for (const reply of ['nē', '1', '1 no 2', 'kopā 2, tiešsaistē 1, papīrā 1']) await person.says(reply);
  expect(person.state.asked).toMatchObject({ question: 'B1.3', row: 'orders' });
  await person.says('papīrā');
  expect(person.state.asked).toMatchObject({ row: 'letters' });
  await person.says('rīkojumi elektroniski, vēstules elektroniski');
  expect(stored('B1.3')).toEqual({ orders: 'electronic', letters: 'electronic' });
  expect(person.asked).toBe('B1.4');
});

test('an estimate is read back and saved only after a yes', async () => {
  await person.says('jā');
  const heard = await person.says('apmēram 300');
  expect(heard).toContain('300');
  expect(person.heard.at(-1)?.choices).toEqual(['Jā', 'Nē']);
  expect(stored('A1.2')).toBeUndefined();
  await person.says('jā');
  expect(stored('A1.2')).toBe(300);
});

test('a no to the read-back saves nothing and the same question waits on', async () => {
  await person.says('jā');
  await person.says('apmēram 300');
  await person.says('nē');
  expect(stored('A1.2')).toBeUndefined();
  expect(person.asked).toBe('A1.2');
  await person.says('310');
  expect(stored('A1.2')).toBe(310);
});

test('back shows the earlier answer and lets it be corrected; what hangs on it disappears', async () => {
  await person.says('jā');
  expect(person.asked).toBe('A1.2');
  expect(await person.says('atpakaļ')).toContain('Līdz šim saglabāts: Jā');
  await person.says('nē');
  expect(stored('A1.1')).toBe('no');
  expect(person.asked).toBe('A1.3');
});

test('a question that does not apply takes its one reason after a yes', async () => {
  await person.says('nē');
  await person.says('nav attiecināms');
  expect(desk.answers.get('A1.3')).toBeUndefined();
  await person.says('jā');
  expect(desk.answers.get('A1.3')?.notApplicable).toBe('no-clients');
});

test.each([
  ['palīdzība', 'Sistēma, kurā reģistrē dokumentus.'],
  ['kāpēc to jautājat?', 'Bez sistēmas nav datu.'],
  ['kā vērtē', '4'],
  ['piemērs', 'DocLogix, Namejs.'],
  ['kur es esmu', 'Pirmā sadaļa'],
  ['cik palicis', 'Otrā sadaļa: 4'],
  ['manas atbildes', 'Vēl nav saglabāta neviena atbilde'],
  ['pajautāt atbalstam', 'vēl nav pieejama'],
])('“%s” is answered and returns to the same question, which is not asked anew', async (command, expected) => {
  expect(await person.says(command)).toContain(expected);
  expect(person.heard.at(-1)?.text).toContain('Vai ir dokumentu sistēma');
  expect(person.asked).toBe('A1.1');
  expect(desk.answers.size).toBe(0);
});

test('a skipped question comes back at the end', async () => {
  await person.says('izlaist');
  expect(person.asked).toBe('A1.3');
  for (const reply of ['neviens', '1 no 2', 'kopā 2, tiešsaistē 1, papīrā 1', 'rīkojumi papīrā, vēstules papīrā', 'nekas'])
    await person.says(reply);
  expect(person.asked).toBe('A1.1');
});

test('the other language is used from here on, and stays when the person returns', async () => {
  await person.says('in English, please');
  expect(person.heard.at(-1)?.text).toContain('Is there a document system?');
  await person.says('yes');
  expect(person.heard.at(-1)?.text).toContain('How many documents');
  expect(await person.opens(false)).toContain('How many documents');
});

test('when a colleague was faster both values are shown, and a yes puts one’s own in place', async () => {
  desk.store('A1.1', { value: 'no' }, 'Jānis');
  const heard = await person.says('jā');
  expect(heard).toContain('Jānis');
  expect(heard).toMatch(/Nē[\s\S]*Jā/);
  expect(stored('A1.1')).toBe('no');
  await person.says('jā');
  expect(stored('A1.1')).toBe('yes');
});

test('when a colleague was faster a no keeps the colleague’s answer and goes on', async () => {
  desk.store('A1.1', { value: 'no' }, 'Jānis');
  await person.says('jā');
  await person.says('nē');
  expect(stored('A1.1')).toBe('no');
  expect(person.asked).toBe('A1.3');
});

test('before submitting it is said what is missing and that missing counts as 0; only a yes submits', async () => {
  const heard = await person.says('iesniegt');
  expect(heard).toContain('0 punktu');
  expect(heard).toContain('A1.1');
  await person.says('nē');
  expect(desk.submitted).toBe(false);
  await person.says('iesniegt');
  expect(await person.says('jā')).toContain('Paldies');
  expect(desk.submitted).toBe(true);
});

test('a contributor is told who submits', async () => {
  const contributor = new Person(new PaperDesk(smallMethodology, undefined, false));
  await contributor.opens();
  expect(await contributor.says('iesniegt')).toContain('atbildīgā persona vai parakstītājs');
});

test('“mainīt” goes to the question that is named, by code or by its words', async () => {
  await person.says('mainīt A1.3');
  expect(person.asked).toBe('A1.3');
  await person.says('mainīt atbildi par rēķiniem');
  expect(person.asked).toBe('B1.1');
});

test('the declared total less than its rows is never saved', async () => {
  for (const reply of ['nē', '1', '1 no 2']) await person.says(reply);
  await person.says('kopā 10, tiešsaistē 80, papīrā 40');
  expect(stored('B1.2')).toBeUndefined();
});

test('a declared total that differs from its rows is read back once and then kept beside them', async () => {
  for (const reply of ['nē', '1', '1 no 2', '80', '40']) await person.says(reply);
  await person.says('100');
  expect(stored('B1.2')).toEqual({ rows: { online: 80, paper: 40 } });
  await person.says('130');
  expect(person.heard.at(-1)?.choices).toEqual(['Jā', 'Nē']);
  await person.says('jā');
  expect(stored('B1.2')).toEqual({ total: 130, rows: { online: 80, paper: 40 } });
});

test('a submitted questionnaire says so instead of taking an answer', async () => {
  desk.open = false;
  expect(await person.says('jā')).toContain('jau ir iesniegta');
  expect(desk.answers.size).toBe(0);
});

test('markup in an answer is shown as it was typed', async () => {
  for (const reply of ['nē', '1', '1 no 2', 'kopā 2, tiešsaistē 1, papīrā 1', 'rīkojumi papīrā, vēstules papīrā']) await person.says(reply);
  await person.says('<script>alert(1)</script> **treknraksts**');
  expect(stored('B1.4')).toBe('<script>alert(1)</script> **treknraksts**');
  expect(person.heard[0]?.text).not.toContain('<script>');
});
