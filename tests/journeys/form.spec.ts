import { municipalities2021 } from '@e-index/seed';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import type { Body, Person } from '../stack/Country.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);

const textOf = (code: string): string =>
  municipalities2021.sections
    .flatMap(({ topics }) => topics.flatMap(({ questions }) => questions))
    .find((question) => question.code === code)?.text['lv'] ?? code;
const question = (page: Page, code: string) => page.getByRole('group', { name: textOf(code) });

async function form(body: Body, person: Person, topic: string): Promise<Page> {
  const page = await (await browser.device(person)).newPage();
  await page.goto(`/lv/questionnaires/${body.assignment}/form/${topic}`);
  return page;
}

const stored = async (person: Person, { assignment }: Body, code: string): Promise<unknown> =>
  (await country.client(person).answers(assignment)).items.find((answer) => answer.question === code)?.value;

test('each answer of the form is saved as it is given, and a question that follows from it appears at once', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const page = await form(body, anna, 'OD3');
  await question(page, 'OD3.1').getByRole('radio', { name: 'Jā' }).check();
  await question(page, 'OD3.1').getByText('Saglabāts').waitFor();
  expect(await stored(anna, body, 'OD3.1')).toBe('yes');
  await question(page, 'OD3.2').getByLabel('Skaitlis').fill('1 250');
  await question(page, 'OD3.2').getByLabel('Skaitlis').press('Enter');
  await question(page, 'OD3.2').getByText('Saglabāts').waitFor();
  expect(await stored(anna, body, 'OD3.2')).toBe(1250);
  await page.reload();
  expect(await question(page, 'OD3.1').getByRole('radio', { name: 'Jā' }).isChecked()).toBe(true);
  await page.context().close();
});

test('several boxes ticked faster than the network are all saved', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const page = await form(body, anna, 'OD1');
  await page.route('**/answers/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  const boxes = question(page, 'OD1.1').getByRole('checkbox');
  for (const at of [0, 2, 4]) await boxes.nth(at).check();
  await question(page, 'OD1.1').getByText('Saglabāts').waitFor();
  expect(await stored(anna, body, 'OD1.1')).toEqual(['training', 'ready-overviews', 'quality']);
  await page.context().close();
});

test('a number that cannot be read stays in its field with a sentence that says what would be right', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  await country.client(anna).saveAnswer(body.assignment, 'OD3.1', { value: 'yes', expectedRevision: 0 });
  const page = await form(body, anna, 'OD3');
  const field = question(page, 'OD3.2').getByLabel('Skaitlis');
  await field.fill('daudz');
  await field.blur();
  const problem = question(page, 'OD3.2').getByRole('alert');
  expect(await problem.innerText()).toMatch(/skait/i);
  expect(await field.inputValue()).toBe('daudz');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await stored(anna, body, 'OD3.2')).toBeUndefined();
  await field.fill('7');
  await field.blur();
  await question(page, 'OD3.2').getByText('Saglabāts').waitFor();
  expect(await stored(anna, body, 'OD3.2')).toBe(7);
  await page.context().close();
});

test('what a colleague answers appears on the page with their name', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const janis = await country.member(body, 'contributor', 'Jānis Priede');
  const page = await form(body, anna, 'OD1');
  await country.client(janis).saveAnswer(body.assignment, 'OD1.2', { value: 'uses', expectedRevision: 0 });
  await question(page, 'OD1.2').getByText('Atbildēja: Jānis Priede').waitFor();
  expect(await question(page, 'OD1.2').getByRole('radio', { name: 'Izmanto', exact: true }).isChecked()).toBe(true);
  await page.getByText(/^Atbildēts uz 1 no /).waitFor();
  await page.context().close();
});

test('of two people who write at once the second sees both answers, and either choice is kept', async () => {
  const body = await country.body();
  const anna = await country.member(body);
  const janis = await country.member(body, 'contributor', 'Jānis Priede');
  await country.client(anna).saveAnswer(body.assignment, 'OD3.1', { value: 'yes', expectedRevision: 0 });
  const page = await form(body, anna, 'OD3');
  const own = question(page, 'OD3.2');
  const field = own.getByLabel('Skaitlis');

  await field.fill('3');
  await country.client(janis).saveAnswer(body.assignment, 'OD3.2', { value: 5, expectedRevision: 0 });
  await own.getByText('Atbildēja: Jānis Priede').waitFor();
  expect(await field.inputValue()).toBe('3');
  await field.blur();
  await own.getByText('Kāds cits pa šo laiku atbildēja citādi').waitFor();
  expect(await own.getByRole('definition').allInnerTexts()).toEqual(['5 datu kopas', '3 datu kopas']);
  expect(await stored(anna, body, 'OD3.2')).toBe(5);
  await own.getByRole('button', { name: 'Paturēt saglabāto' }).click();
  expect(await field.inputValue()).toBe('5');
  expect(await stored(anna, body, 'OD3.2')).toBe(5);

  await field.fill('30');
  await country.client(janis).saveAnswer(body.assignment, 'OD3.2', { value: 50, expectedRevision: 1 });
  await own.getByText('Atbildēja: Jānis Priede').waitFor();
  await field.blur();
  await own.getByRole('button', { name: 'Saglabāt manējo' }).click();
  await own.getByText('Saglabāts', { exact: true }).waitFor();
  expect(await stored(anna, body, 'OD3.2')).toBe(30);
  expect(await field.inputValue()).toBe('30');
  await page.context().close();
});
