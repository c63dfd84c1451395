import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { aBrowser } from '../browser/aBrowser.js';
import type { Body, Person } from '../stack/Country.js';
import { thePlace } from '../stack/thePlace.js';
import { axe } from './axe.js';

const { place, country } = thePlace();
const browser = aBrowser(place);
let body: Body;
let anna: Person;
let addresses: readonly string[];

const shots = process.env['EINDEX_SHOTS'];

beforeAll(async () => {
  body = await country.body('Gaujmalas novads');
  anna = await country.member(body);
  const client = country.client(anna);
  await client.saveAnswer(body.assignment, 'OD2.1', { value: 'yes', expectedRevision: 0 });
  await client.saveAnswer(body.assignment, 'SV5.0.burial-benefit', { value: 'yes', expectedRevision: 0 });
  const published = (await country.client(undefined).publications()).items;
  const [body2021] = await country.query<{ id: string; population: string }>(
    `SELECT a.organisation_id AS id, p.population FROM assignment a JOIN round_population p ON p.id = a.population_id
     WHERE p.id = '2021-municipalities' ORDER BY a.organisation_id LIMIT 1`,
  );
  const own = `/questionnaires/${body.assignment}`;
  addresses = [
    '/',
    '/sign-in',
    '/sign-out',
    '/nowhere',
    ...published.map(({ population }) => `/results/${population}`),
    ...(body2021 === undefined ? [] : [`/results/2021-municipalities/${body2021.id}`]),
    '/questionnaires',
    own,
    `${own}/form/OD2`,
    `${own}/form/SV4`,
    `${own}/form/SV5`,
    `${own}/print`,
    `${own}/submit`,
  ];
});

const settled = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  const island = await page.locator('#island').count();
  if (island > 0) await page.waitForLoadState('networkidle');
  if (/\/questionnaires\/[^/]+$/.test(address)) await page.getByRole('feed').getByRole('article').first().waitFor();
};

/** The innermost elements that reach beyond the window, when the page as a whole can be scrolled sideways. */
const tooWide = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) => element.getBoundingClientRect().right > width);
    const inner = wide.filter((element) => ![...element.children].some((child) => wide.includes(child)) && !element.closest('.wide'));
    return ['the page', ...inner.map((element) => element.outerHTML.slice(0, 120))];
  })()`);

describe.each([
  ['lv', 'light', 320],
  ['lv', 'dark', 1440],
  ['en', 'dark', 320],
  ['en', 'light', 1440],
] as const)('in %s, %s, %i px wide', (locale, colorScheme, width) => {
  test('no page of the portal has anything that WCAG 2.2 AA forbids, nor scrolls sideways', async () => {
    const device = await browser.device(anna, { colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    const page = await device.newPage();
    const found: string[] = [];
    for (const address of addresses) {
      await settled(page, `/${locale}${address}`);
      if (shots !== undefined)
        await page.screenshot({ path: `${shots}/${locale}-${width}-${address.replaceAll('/', '_').slice(0, 60)}.png`, fullPage: true });
      for (const violation of await axe(page)) found.push(`${address}: ${violation}`);
      for (const element of await tooWide(page)) found.push(`${address}: scrolls sideways because of ${element}`);
    }
    expect(found).toEqual([]);
    await device.close();
  }, 180_000);
});
