import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';

const open = aConsole();
const notSignedIn = {
  status: 401,
  body: { type: '/problems/not-signed-in', title: 'Nepieciešams pieslēgties', status: 401, detail: 'Pieslēdzieties.' },
};

const pages = [
  { name: 'sign-in', address: '/login', lv: 'Pieslēgties konsolei', en: 'Sign in to the console', stubs: { 'GET /me': notSignedIn } },
  { name: 'today', address: '/', lv: 'Šodien', en: 'Today' },
  { name: 'populations', address: '/populations', lv: 'Aptaujas', en: 'Populations' },
  {
    name: 'population',
    address: '/populations/2026-municipalities/show',
    lv: 'E-indekss 2026: pašvaldības',
    en: 'E-index 2026: municipalities',
  },
  { name: 'questionnaires', address: '/assignments', lv: 'Anketas', en: 'Questionnaires' },
  { name: 'questionnaire', address: '/assignments/a1/show', lv: 'Cēsu novads', en: 'Cēsis municipality' },
  { name: 'scoring runs', address: '/scoring-runs', lv: 'Vērtēšanas', en: 'Scoring runs' },
  {
    name: 'results',
    address: '/scoring-runs/r1/show',
    lv: 'Rezultāti: E-indekss 2021: pašvaldības',
    en: 'Results: E-index 2021: municipalities',
  },
  { name: 'result', address: '/scoring-runs/r1/results/lv-cesu-novads-2021', lv: 'Cēsu novads', en: 'Cēsis municipality', expand: true },
  { name: 'organisations', address: '/organisations', lv: 'Organizācijas', en: 'Organisations' },
  { name: 'organisation', address: '/organisations/lv-cesu-novads-2021/show', lv: 'Cēsu novads', en: 'Cēsis municipality' },
  { name: 'methodologies', address: '/methodologies', lv: 'Metodikas', en: 'Methodologies' },
  { name: 'methodology', address: '/methodologies/m1/show', lv: 'Pašvaldību metodika', en: 'Methodology for municipalities', expand: true },
  { name: 'outbox', address: '/mails', lv: 'Izejošās vēstules', en: 'Outgoing mail' },
  { name: 'mail', address: '/mails/e1/show', lv: 'Uzaicinājums aizpildīt anketu', en: 'Uzaicinājums aizpildīt anketu' },
] as const;

const looks = [
  { locale: 'lv', width: 1440, scheme: 'light' },
  { locale: 'en', width: 320, scheme: 'dark' },
] as const;

describe.each(looks)('in $locale, $width px wide, $scheme', ({ locale, width, scheme }) => {
  it.each(pages)('the page "$name" has its heading, fits the screen and passes axe for WCAG 2.2 AA', async ({ address, ...expected }) => {
    const { page, faults } = await open(address, { locale, width, scheme, ...('stubs' in expected ? { stubs: expected.stubs } : {}) });
    await page.getByRole('heading', { level: 1, name: expected[locale], exact: true }).waitFor();
    // Everything that is read has come.
    await page.waitForFunction(() => !/Ielādē…|Loading…/.test(document.body.innerText));
    if ('expand' in expected) await page.getByRole('button', { name: locale === 'lv' ? 'Izvērst visu' : 'Expand all' }).click();
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
    await page.context().close();
  });
});
