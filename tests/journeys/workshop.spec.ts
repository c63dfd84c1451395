import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { resultsSchema, writeCanonical } from '@e-index/core';
import { municipalities2021 } from '@e-index/seed';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axe } from '../accessibility/axe.js';
import { aBrowser } from '../browser/aBrowser.js';
import { tabTo } from '../browser/tabTo.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();
const browser = aBrowser(place);
const FAR = 400;

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const reachAndPress = async (page: Page, name: RegExp, key = 'Enter'): Promise<void> => {
  await tabTo(page, name, FAR);
  await page.keyboard.press(key);
};
const room = async (page: Page, name: string): Promise<void> => {
  // From the top of the page, as after a reload: the way there is walked anew each time.
  await page.evaluate('document.activeElement?.blur()');
  await reachAndPress(page, new RegExp(`^ ?${name}$`));
  await page.waitForURL(/workshop/);
};

/** What the eindex command says of the two documents the page gave away. */
async function scoreByCommand(page: Page): Promise<ReturnType<typeof resultsSchema.parse>> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'e-index-what-if-'));
  const files: string[] = [];
  for (const name of [/metodika|melnrakst/i, /atbild/i]) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      reachAndPress(page, new RegExp(`Lejupielādēt.*${name.source}`, 'i')),
    ]);
    const file = path.join(folder, `${files.length}.json`);
    await download.saveAs(file);
    files.push(file);
  }
  const [methodology = '', responses = ''] = files;
  const command = fileURLToPath(new URL('../../apps/cli/dist/main.js', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, 'score', '--methodology', methodology, '--responses', responses],
    { maxBuffer: 2 ** 28 },
  );
  await rm(folder, { recursive: true });
  return resultsSchema.parse(JSON.parse(stdout));
}

test('with the keyboard alone a methodology is drafted, reworded, weighed, tried on the last round, checked, agreed to and published', async () => {
  const marta = await country.staff('methodologist');
  const ilze = await country.staff('administrator');
  const version = `t${marta.id.slice(-6)}.1`;
  const client = country.client(marta);
  await expect
    .poll(async () => (await client.scoringRuns({ state: 'done', perPage: 100 })).items.map(({ population }) => population), {
      timeout: 60_000,
    })
    .toContain('2021-municipalities');

  const office = await browser.device(marta);
  const page = await office.newPage();
  await page.goto('/console/#/methodologies');
  await page.getByRole('heading', { level: 1, name: 'Metodikas' }).waitFor();
  await reachAndPress(page, new RegExp(`Jauns melnraksts no ${municipalities2021.id} ${municipalities2021.version.replace('.', '\\.')}`));
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /Versijas apzīmējums/);
  await press(page, 'Control+a');
  await page.keyboard.type(version);
  await press(page, 'Enter');
  await page.getByRole('tree').waitFor();
  const [, id = ''] = /methodologies\/([^/]+)\/workshop/.exec(page.url()) ?? [];

  // The tree: from the methodology down to its first section, and into its fields.
  await tabTo(page, /Pašvaldību e-indekss/, FAR);
  await press(page, 'Home', 'ArrowDown', 'Enter');
  await page.getByRole('heading', { name: /Atvērto datu pieejamība/ }).waitFor();
  await tabTo(page, /Nosaukums|Latviski/, FAR);
  await press(page, 'End');
  await page.keyboard.type(' un atkalizmantošana');
  expect(await axe(page)).toEqual([]);

  await room(page, 'Svari');
  await tabTo(page, /Slīdnis: OD/, FAR);
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowRight');
  await page.getByText('✓ Kopā 100.').waitFor();
  expect(await axe(page)).toEqual([]);
  await expect.poll(() => page.getByRole('status').filter({ hasText: 'Viss saglabāts' }).count()).toBe(1);

  await room(page, 'Kas mainītos');
  await page.getByRole('heading', { name: 'Brieduma līmeņi' }).waitFor({ timeout: 60_000 });
  expect(await axe(page)).toEqual([]);
  const results = await scoreByCommand(page);
  const [all] = results.groups;
  const decimal = new Intl.NumberFormat('lv-LV', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  expect(await page.getByRole('main').innerText()).toContain(`→ ${decimal.format(all?.mean ?? NaN)}`);
  const shown = await page
    .getByRole('group', { name: /Organizācijas pa līmeņiem/ })
    .first()
    .getByRole('row')
    .allInnerTexts();
  expect(shown.slice(1).map((row) => Number(/\t[^\t]*\t(\d+)/.exec(row)?.[1]))).toEqual(all?.levels.map(({ count }) => count));

  await room(page, 'Pārbaudes');
  await page.getByRole('heading', { name: /Brīdinājumi/ }).waitFor();
  expect(await axe(page)).toEqual([]);
  const passed = page.getByText('Pārbaudes ir izturētas');
  const unexplained = page.getByRole('button', { name: /^Paskaidrot(?!ie)/ });
  for (let turn = 0; turn < 10; turn += 1) {
    await passed.or(unexplained.first()).first().waitFor();
    if ((await passed.count()) > 0) break;
    await page.evaluate('document.activeElement?.blur()');
    await reachAndPress(page, /^ ?Paskaidrot(?!ie)/);
    // The field for the word is focused by itself.
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toMatch(/^(INPUT|TEXTAREA)$/);
    await page.keyboard.type('Tā ir apzināta izvēle.');
    await reachAndPress(page, /^ ?Pieņemt$/);
    await page.getByRole('button', { name: 'Pieņemt' }).waitFor({ state: 'detached' });
  }
  expect(await passed.count()).toBe(1);

  await room(page, 'Salīdzinājums');
  await page.getByText('svars 5 → 8').waitFor();
  expect(await axe(page)).toEqual([]);
  await room(page, 'Pārskatīšana un publicēšana');
  await page.getByText('Izmaiņas veicāt tikai Jūs').waitFor();
  expect(await axe(page)).toEqual([]);
  await office.close();

  const desk = await browser.device(ilze);
  const second = await desk.newPage();
  await second.goto(`/console/#/methodologies/${id}/workshop/publication`);
  await second.getByRole('button', { name: 'Melnraksts apskatīts, piekrītu' }).waitFor();
  await reachAndPress(second, /Melnraksts apskatīts, piekrītu/);
  await second.getByText('Melnraksts ir pārskatīts, un to var publicēt.').waitFor();
  await reachAndPress(second, /^ ?Publicēt$/);
  await second.getByRole('dialog').waitFor();
  await reachAndPress(second, /^ ?Publicēt$/);
  await second.getByText('Versija ir publicēta.').first().waitFor();
  await desk.close();

  const published = await country.client(undefined).methodology(id);
  expect([published.status, published.version]).toEqual(['published', version]);
  const [stored] = await country.query<{ canonical: string }>('SELECT canonical FROM methodology_version WHERE id = $1', [id]);
  expect(stored?.canonical).toBe(writeCanonical(published.document));
}, 240_000);
