import { readMethodology, readResponses, score } from '@e-index/core';
import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { list, methodologyRow, run, scored } from './answers.js';
import { methodologyDocument } from './documents.js';
import { aDraft, type StoredDraft } from './draft.js';
import { largeMethodology, largeResponses } from './largeRound.js';
import { responsesDocument } from './whatIfRound.js';

const openAt = aConsole();
const round = { 'GET /scoring-runs/r1/responses': { body: responsesDocument } };
const strip = (page: Page) => page.getByRole('region', { name: 'Kas mainītos, īsumā' });

/** The sections weigh 40 and 60 instead of 60 and 40: Cēsis 0.4·75 + 0.6·70 = 72, Riga 0.4·100 = 40, Jelgava 0.6·100 = 60. */
function turn(draft: StoredDraft): void {
  draft.colleague(
    { op: 'set', node: draft.idOf('CS'), version: 1, fields: { weight: 40 } },
    { op: 'set', node: draft.idOf('OD'), version: 1, fields: { weight: 60 } },
  );
}

interface Look {
  readonly locale?: 'lv' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

async function openTurned(room: 'what-if' | 'weights', look: Look = {}) {
  const draft = aDraft(methodologyDocument);
  turn(draft);
  return openAt(`/methodologies/m1/workshop/${room}`, { stubs: { ...draft.stubs, ...round }, ...look });
}

const rowsOf = async (page: Page, label: string): Promise<readonly (readonly string[])[]> =>
  (await page.getByRole('group', { name: label }).getByRole('row').allInnerTexts()).map((row) =>
    row.split('\t').map((cell) => cell.replaceAll(/[\s\u00a0]+/gu, ' ').trim()),
  );

describe('A draft with sections of 40 and 60 instead of 60 and 40, tried on the round of 2021', () => {
  it('is told by mean, levels, movers and the order', async () => {
    const { page, faults } = await openTurned('what-if');
    await strip(page).getByText('57,7 → 57,3 (−0,4)').waitFor();
    await strip(page).getByText('Līmenis mainītos 2 organizācijām').first().waitFor();
    await strip(page).getByText('Rangu korelācija 0,5').waitFor();
    await strip(page).getByText('salīdzinātas 3 no 4').waitFor();
    expect((await rowsOf(page, 'Organizācijas pa līmeņiem un to daļa no aptaujātajām (4)')).map((row) => row.slice(0, 4))).toEqual([
      ['Līmenis', 'Bija', 'Būtu', 'Pārmaiņa'],
      ['1. sākums', '0 · 0 %', '0 · 0 %', '0'],
      ['2. attīstība', '1 · 25 %', '1 · 25 %', '0'],
      ['3. briedums', '2 · 50 %', '2 · 50 %', '0'],
      ['4. izcilība', '0 · 0 %', '0 · 0 %', '0'],
      ['5. līderība', '0 · 0 %', '0 · 0 %', '0'],
      ['nav līmeņa', '1 · 25 %', '1 · 25 %', '0'],
    ]);
    expect((await rowsOf(page, 'Kas pārvietojas visvairāk')).map((row) => row.slice(0, 3))).toEqual([
      ['Organizācija', 'Vieta', 'Vērtējums'],
      ['▸ Rīgas valstspilsēta', '2 → 3 (▼ 1 uz leju)', '60,0 → 40,0 (−20,0)'],
      ['▸ Jelgavas novads', '3 → 2 (▲ 1 uz augšu)', '40,0 → 60,0 (+20,0)'],
      ['▸ Cēsu novads', '1 → 1 (tā pati vieta)', '73,0 → 72,0 (−1,0)'],
    ]);
    expect((await rowsOf(page, 'Kas maina līmeni')).map(([, count, names]) => [count, names])).toEqual([
      ['Skaits', 'Organizācija'],
      ['1', 'Jelgavas novads'],
      ['1', 'Rīgas valstspilsēta'],
    ]);
    await page.getByText('Spīrmena 0,5, Kendala 0,333').waitFor();
    await page.getByText('Organizāciju secība manāmi mainās.').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('has the numbers that scoring the downloaded draft and answers has', async () => {
    const { page } = await openTurned('what-if');
    const download = async (name: string): Promise<string> => {
      const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return fs.readFileSync(await saved.path(), 'utf8');
    };
    const methodology = readMethodology(await download('Lejupielādēt melnrakstu (JSON)'));
    if (!methodology.ok) throw new Error('the draft has faults');
    const responses = readResponses(await download('Lejupielādēt pielāgotās atbildes (JSON)'), methodology.value);
    if (!responses.ok) throw new Error('the answers have faults');
    const results = score(methodology.value, responses.value, { methodologySha256: '', responsesSha256: '' });
    expect(results.organisations.map((body) => (body.scored ? [body.score, body.rank, body.level] : null))).toEqual([
      [72, 1, 3],
      [40, 3, 2],
      [60, 2, 3],
      null,
    ]);
    expect((await download('Lejupielādēt tabulu (CSV)')).split('\r\n').slice(1, 5)).toEqual([
      'cesis,Cēsu novads,municipality,73,72,1,1,3,3',
      'riga,Rīgas valstspilsēta,municipality,60,40,2,3,3,2',
      'jelgava,Jelgavas novads,municipality,40,60,3,2,2,3',
      'talsi,Talsu novads,municipality,,,,,,',
    ]);
  });

  it('opens a body to the questions that moved it, in points', async () => {
    const { page, faults } = await openTurned('what-if', { locale: 'en' });
    await page.getByRole('button', { name: 'Riga state city' }).press('Enter');
    const reasons = page.getByRole('table', { name: 'What moves Riga state city' });
    await reasons.waitFor();
    expect((await reasons.getByRole('row').allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()))).toEqual([
      ['Question', 'Points', 'Score in the question', 'Share of the index'],
      ['OD1.1 How do you publish data sets?', '−12.00', '0.0 → 0.0', '40% → 60%'],
      ['CS1.1 Is there a service centre?', '−6.00', '100.0 → 100.0', '45% → 30%'],
      ['CS1.2 How many visitors book online?', '−2.00', '100.0 → 100.0', '15% → 10%'],
      ['Total', '−20.00', '', ''],
    ]);
    expect(await faults()).toEqual([]);
  });

  it('shows in words the body that arrow keys lead to on the plot', async () => {
    const { page } = await openTurned('what-if', { locale: 'en' });
    const plot = page.getByRole('group', { name: /^Scatter plot/u });
    await plot.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Riga state city: score 60.0 → 40.0 (−20.0), rank 2 → 3').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Jelgava municipality: score 40.0 → 60.0 (+20.0), rank 3 → 2').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await page.getByText('Cēsis municipality: score 73.0 → 72.0 (−1.0), rank 1 → 1').waitFor();
  });

  it('is pointed at on the plot, where marks have their colours', async () => {
    const { page } = await openTurned('what-if');
    const plot = page.locator('.scatter__plot');
    await plot.scrollIntoViewIfNeeded();
    const { width } = (await plot.boundingBox()) ?? { width: 0 };
    // Riga: 60 to the right of 34 pixels, 40 up from 34 pixels.
    const at = { x: 34 + 0.6 * (width - 48), y: 18 + 0.6 * (width - 52) };
    await plot.hover({ position: at });
    await page.getByText('Rīgas valstspilsēta: vērtējums 60,0 → 40,0 (−20,0), vieta 2 → 3').waitFor();
    const red = await plot.locator('canvas').evaluate((canvas: HTMLCanvasElement, { x, y }) => {
      const ratio = canvas.width / canvas.clientWidth;
      const [r = 0, g = 0] = canvas.getContext('2d')?.getImageData(x * ratio, y * ratio, 1, 1).data ?? [];
      return r > 2 * g;
    }, at);
    expect(red).toBe(true);
  });
});

describe('The pages of a workshop', () => {
  it('follow a weight as it is changed, and the strip with them', async () => {
    const draft = aDraft(methodologyDocument);
    const { page, faults } = await openAt('/methodologies/m1/workshop/weights', { stubs: { ...draft.stubs, ...round } });
    await strip(page).getByText('57,7 → 57,7 (0,0)').waitFor();
    await page.getByRole('textbox', { name: 'Svars: CS' }).fill('40');
    await page.keyboard.press('Tab');
    await strip(page).getByText('57,7 → 57,3 (−0,4)').waitFor();
    const glance = page.getByRole('complementary', { name: 'Kas mainītos' });
    await glance.getByText('60,0 → 40,0 (−20,0)').waitFor();
    expect(await faults()).toEqual([]);
  });

  it('show the last state without faults while there are some, and say so', async () => {
    const draft = aDraft(methodologyDocument);
    const { page } = await openAt('/methodologies/m1/workshop/weights', { stubs: { ...draft.stubs, ...round } });
    await strip(page).getByText('57,7 → 57,7 (0,0)').waitFor();
    await page.getByRole('textbox', { name: 'Svars: CS' }).fill('-1');
    await page.keyboard.press('Tab');
    await strip(page).getByText('Melnrakstā tagad ir 1 kļūda, tāpēc redzams pēdējais stāvoklis bez kļūdām.').waitFor();
    await strip(page).getByText('57,7 → 57,7 (0,0)').waitFor();
  });

  it('compare with nothing once that is chosen, and the next time too', async () => {
    const { page, goTo } = await openTurned('what-if');
    await strip(page).waitFor();
    await page.getByLabel('Ar kuras aptaujas atbildēm salīdzināt').selectOption('nesalīdzināt');
    await page.getByText('Izvēlieties aptauju, un šeit būs redzams, kas tajā mainītos.').waitFor();
    expect(await strip(page).count()).toBe(0);
    await goTo('/methodologies');
    await page.reload();
    await goTo('/methodologies/m1/workshop/what-if');
    await page.getByText('Izvēlieties aptauju, un šeit būs redzams, kas tajā mainītos.').waitFor();
  });

  it('say why a round cannot be read, and try again', async () => {
    const draft = aDraft(methodologyDocument);
    const detail = 'Serveris neatbild.';
    const { page, answer, faults } = await openAt('/methodologies/m1/workshop/what-if', {
      stubs: {
        ...draft.stubs,
        'GET /scoring-runs/r1/responses': { status: 503, body: { type: '/problems/unavailable', title: 'x', status: 503, detail } },
      },
    });
    await page.getByRole('alert').getByText(detail).waitFor();
    expect(await faults()).toEqual([]);
    answer('GET /scoring-runs/r1/responses', { body: responsesDocument });
    await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
    await strip(page).getByText('57,7 → 57,7 (0,0)').waitFor();
  });
});

it.each([
  { locale: 'lv', width: 320, scheme: 'light' },
  { locale: 'en', width: 320, scheme: 'dark' },
  { locale: 'en', width: 1440, scheme: 'dark' },
] as const)('What would change is readable at $width pixels, $scheme, in $locale', async ({ locale, width, scheme }) => {
  const { page, faults } = await openTurned('what-if', { locale, width, scheme });
  await page.locator('.movers button').first().click();
  await page.locator('.reasons table').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await faults()).toEqual([]);
});

it('1,000 bodies and 300 questions are computed anew on every key', async () => {
  const draft = aDraft(largeMethodology);
  const { page } = await openAt('/methodologies/m1/workshop/weights', {
    stubs: {
      ...draft.stubs,
      'GET /methodologies/m1': { body: { ...methodologyRow, document: largeMethodology } },
      'GET /scoring-runs': { body: list([run]) },
      'GET /populations': { body: list([scored]) },
      'GET /scoring-runs/r1/responses': { body: largeResponses(1000) },
    },
  });
  await strip(page).getByText('salīdzinātas 1000 no 1000').waitFor({ timeout: 50_000 });
  await page.evaluate(watchKeys);
  await page.getByRole('slider', { name: 'Slīdnis: S0' }).focus();
  const drawn = () => page.evaluate(() => document.documentElement.dataset['drawn']?.split(' ').map(Number) ?? []);
  const computed: string[] = [];
  for (let turn = 1; turn <= 10; turn += 1) {
    // From 20 to 30 and back: there is always something else to say.
    await page.keyboard.press(turn % 2 === 1 ? 'PageUp' : 'PageDown');
    await expect.poll(async () => (await drawn()).length).toBe(turn);
    computed.push(/\d+\s?ms/u.exec(await strip(page).innerText())?.[0] ?? '');
    if (turn % 2 === 1) expect(await strip(page).innerText()).toContain('Līmenis mainītos');
    else expect(await strip(page).innerText()).toContain('Neviena nemaina līmeni');
  }
  console.info(`milliseconds from key to strip: ${(await drawn()).join(', ')}; of them computing: ${computed.join(', ')}`);
});

/** Runs in the page: after each key, the milliseconds until the strip changes. The clock there is a made-up one; events have the real time. */
function watchKeys(): void {
  const root = document.documentElement;
  let since: number | null = null;
  addEventListener('keydown', ({ timeStamp }) => (since = timeStamp), { capture: true });
  const observer = new MutationObserver(() => {
    if (since === null) return;
    const passed = Math.round(new Event('drawn').timeStamp - since);
    root.dataset['drawn'] = root.dataset['drawn'] === undefined ? String(passed) : `${root.dataset['drawn']} ${passed}`;
    since = null;
  });
  const region = document.querySelector('.whatif-strip');
  if (region !== null) observer.observe(region, { subtree: true, characterData: true, childList: true });
}
