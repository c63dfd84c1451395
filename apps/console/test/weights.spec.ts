import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { methodologyDocument } from './documents.js';
import { aDraft, type StoredDraft } from './draft.js';

const openAt = aConsole();
const address = '/methodologies/m1/workshop/weights';
const open = async (
  draft: StoredDraft,
  options: { readonly locale?: 'lv' | 'en'; readonly width?: number; readonly scheme?: 'light' | 'dark' } = {},
) => {
  const opened = await openAt(address, { ...options, stubs: draft.stubs });
  await opened.page.getByRole('heading', { name: options.locale === 'en' ? 'Sections' : 'Sadaļas', exact: true }).waitFor();
  return opened;
};
const weight = (draft: StoredDraft, section: number): unknown => JSON.parse(JSON.stringify(draft.document())).sections[section].weight;

describe('the weights of a draft', () => {
  it('change with the keyboard alone, the others giving way, and are saved', async () => {
    const draft = aDraft(methodologyDocument);
    const { page } = await open(draft);
    await page.getByRole('slider', { name: 'Slīdnis: OD' }).focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    // 40 → 45 of 100: what Client service had, 60, becomes 55.
    await page.getByText('✓ Kopā 100.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Svars: CS' }).inputValue()).toBe('55');
    await expect.poll(() => [weight(draft, 0), weight(draft, 1)]).toEqual([55, 45]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => [weight(draft, 0), weight(draft, 1)]).toEqual([60, 40]);
  });

  it('are typed the Latvian way, and a total that is off says so and can be mended', async () => {
    const draft = aDraft(methodologyDocument);
    const { page } = await open(draft);
    await page.getByLabel('Pārējos mainīt proporcionāli, lai līmeņa kopsumma paliek').uncheck();
    await page.getByRole('textbox', { name: 'Svars: OD' }).fill('12,5');
    await page.keyboard.press('Tab');
    await page.getByText('⚠ Kopā 72,5, bet vajadzētu 100.').waitFor();
    await page.getByRole('button', { name: 'Kopsummu uz 100' }).click();
    await page.getByText('✓ Kopā 100.').waitFor();
    // 60 and 12.5 of 72.5.
    await expect.poll(() => [weight(draft, 0), weight(draft, 1)]).toEqual([82.76, 17.24]);
    await page.getByRole('button', { name: 'Izlīdzināt' }).click();
    await expect.poll(() => [weight(draft, 0), weight(draft, 1)]).toEqual([50, 50]);
  });

  it.each([
    ['-1', 'Jābūt ne mazākam par 0'],
    ['1e308', 'Jābūt ne lielākam par 1000000000'],
    ['daudz', 'skait'],
  ])('that can be none (%s) get their sentence at their field, and nothing typed is lost', async (typed, sentence) => {
    const { page } = await open(aDraft(methodologyDocument));
    await page.getByLabel('Pārējos mainīt proporcionāli, lai līmeņa kopsumma paliek').uncheck();
    const field = page.getByRole('textbox', { name: 'Svars: OD' });
    await field.fill(typed);
    await page.keyboard.press('Tab');
    await page.getByRole('row').filter({ hasText: 'Atvērtie dati' }).getByRole('listitem').filter({ hasText: sentence }).waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect((await field.inputValue()).replace('−', '-').replace('+', '')).toBe(typed);
  });

  it('of one kind of bodies stand beside the common ones', async () => {
    const draft = aDraft(methodologyDocument);
    const { page } = await open(draft);
    await page.getByRole('link', { name: 'Atvērt: CS Klientu apkalpošana' }).click();
    await page.getByRole('link', { name: 'Atvērt: CS1 Klātienes centri' }).click();
    await page.getByLabel('Svari, kas attiecas uz').selectOption({ label: 'ministrijas' });
    expect(await page.getByRole('textbox', { name: 'Svars: CS1.2' }).inputValue()).toBe('0');
    expect(await page.getByRole('textbox', { name: 'Svars: CS1.1' }).isDisabled()).toBe(true);
    await page.getByLabel('Pārējos mainīt proporcionāli, lai līmeņa kopsumma paliek').uncheck();
    await page.getByRole('checkbox', { name: 'Savs svars: CS1.1 (ministrija)' }).check();
    await page.getByRole('textbox', { name: 'Svars: CS1.1' }).fill('8');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => JSON.parse(JSON.stringify(draft.document())).sections[0].topics[0].questions[0])
      .toMatchObject({ weight: 3, weightByKind: { ministry: 8 } });
  });

  it.each([
    { locale: 'lv', width: 1440, scheme: 'light' },
    { locale: 'en', width: 320, scheme: 'dark' },
  ] as const)('pass axe for WCAG 2.2 AA in $locale, $width px wide, and fit the screen', async (options) => {
    const { page, faults } = await open(aDraft(methodologyDocument), options);
    await page.getByRole('link', { name: /^(Atvērt|Open): CS / }).click();
    await page.getByRole('link', { name: /^(Atvērt|Open): CS1 / }).click();
    await page.getByRole('heading', { name: /^(Jautājumi|Questions): / }).waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/weights-${options.locale}.png`, fullPage: true });
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
