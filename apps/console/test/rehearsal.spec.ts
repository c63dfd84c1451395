import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { methodologyDocument, resultOfCesis } from './documents.js';
import { aDraft } from './draft.js';

const openAt = aConsole();
const address = '/methodologies/m1/workshop/rehearsal';
const rehearsal = {
  id: 'r7',
  methodologyVersion: 'frozen',
  revision: 1,
  attributes: { kind: 'municipality', groups: {} },
  answered: 2,
  asked: 3,
  startedAt: '2026-11-22T09:00:00.000Z',
  keptUntil: '2026-11-29T09:00:00.000Z',
};
const answer = {
  source: 'self',
  notApplicable: null,
  notTested: null,
  note: null,
  revision: 1,
  updatedBy: null,
  updatedAt: '2026-11-22T09:30:00.000Z',
};
const results = {
  'GET /rehearsals/r7/result': { body: { rehearsal, result: resultOfCesis, document: methodologyDocument } },
  'GET /assignments/r7/answers': { body: { items: [{ ...answer, question: 'CS1.1', value: 'yes' }], total: 1 } },
};
const list = (...items: object[]) => ({ items, total: items.length });

describe('a dry run', () => {
  it('is started as a kind of body, is answered in the portal, and shows its score', async () => {
    const { page, sent } = await openAt(address, {
      stubs: {
        ...aDraft(methodologyDocument).stubs,
        ...results,
        'GET /methodologies/m1/rehearsals': { body: list() },
        'POST /methodologies/m1/rehearsals': { body: rehearsal, afterwards: { 'GET /methodologies/m1/rehearsals': list(rehearsal) } },
      },
    });
    await page.getByText('Šo melnrakstu vēl neesat izmēģinājis.').waitFor();
    await page.getByLabel('Izmēģināt kā').selectOption({ label: 'pašvaldība' });
    await page.getByRole('button', { name: 'Sākt izmēģinājumu' }).click();
    const row = page.getByRole('row').filter({ hasText: 'pašvaldība' });
    expect(await row.getByRole('link', { name: 'Čatā' }).getAttribute('href')).toBe('/lv/questionnaires/r7');
    expect(await row.getByRole('link', { name: 'Veidlapā' }).getAttribute('href')).toBe('/lv/questionnaires/r7/form');
    expect(sent.find(({ call }) => call === 'POST /methodologies/m1/rehearsals')?.body).toEqual({ kind: 'municipality', groups: {} });
    const score = page.getByRole('region', { name: 'Vērtējums līdz šim' });
    await score.getByText('73,0').first().waitFor();
    await score.getByRole('button', { name: 'Izvērst visu' }).click();
    expect(await score.getByRole('row').filter({ hasText: 'CS1.1' }).innerText()).toMatch(/Jā[\s\S]*100,0[\s\S]*3 no 3/);
  });

  it('of a draft with faults is refused with each of them', async () => {
    const errors = [{ path: '$.sections[0].weight', message: 'jābūt ne mazākam par 0, nevis -1' }];
    const problem = { type: '/problems/validation', title: 'Dati nav derīgi', status: 422, detail: 'Jāizlabo 1 vieta.', errors };
    const { page } = await openAt(address, {
      stubs: {
        ...aDraft(methodologyDocument).stubs,
        'GET /methodologies/m1/rehearsals': { body: list() },
        'POST /methodologies/m1/rehearsals': { status: 422, body: problem },
      },
    });
    await page.getByRole('button', { name: 'Sākt izmēģinājumu' }).click();
    await page.getByText('Jāizlabo 1 vieta.').waitFor();
    await page.getByText('$.sections[0].weight: jābūt ne mazākam par 0, nevis -1').waitFor();
  });

  it('is ended only after asking, with the keyboard', async () => {
    const { page, sent } = await openAt(address, {
      stubs: {
        ...aDraft(methodologyDocument).stubs,
        ...results,
        'GET /methodologies/m1/rehearsals': { body: list(rehearsal) },
        'DELETE /rehearsals/r7': { body: rehearsal, afterwards: { 'GET /methodologies/m1/rehearsals': list() } },
      },
    });
    await page.getByRole('button', { name: 'Beigt: pašvaldība' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Beigt izmēģinājumu?' });
    await dialog.getByRole('button', { name: 'Beigt' }).press('Enter');
    await page.getByText('Šo melnrakstu vēl neesat izmēģinājis.').waitFor();
    expect(sent.filter(({ call }) => call.startsWith('DELETE')).map(({ call }) => call)).toEqual(['DELETE /rehearsals/r7']);
  });

  it.each([
    { locale: 'lv', width: 1440, scheme: 'light', heading: 'Vērtējums līdz šim' },
    { locale: 'en', width: 320, scheme: 'dark', heading: 'The score so far' },
  ] as const)('passes axe for WCAG 2.2 AA in $locale, $width px wide, and fits the screen', async ({ heading, ...look }) => {
    const { page, faults } = await openAt(address, {
      ...look,
      stubs: { ...aDraft(methodologyDocument).stubs, ...results, 'GET /methodologies/m1/rehearsals': { body: list(rehearsal) } },
    });
    await page.getByRole('heading', { name: heading }).waitFor();
    await page
      .getByText(look.locale === 'lv' ? '73,0' : '73.0')
      .first()
      .waitFor();
    if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/rehearsal-${look.locale}.png`, fullPage: true });
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
