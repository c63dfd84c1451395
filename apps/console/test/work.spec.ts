import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { administrator, assignment, open, overdue, published, respondent, run, scored } from './answers.js';

const openAt = aConsole();
const notSignedIn = {
  status: 401,
  body: { type: '/problems/not-signed-in', title: 'Nepieciešams pieslēgties', status: 401, detail: 'Pieslēdzieties.' },
};

describe('signing in', () => {
  it('opens what needs doing today', async () => {
    const { page, answer, sent } = await openAt('/', { stubs: { 'GET /me': notSignedIn, 'POST /api/auth/sign-in/email': { body: {} } } });
    await page.getByLabel('E-pasts').fill('admin@e-indekss.example');
    await page.getByLabel('Parole').fill('parole-parole');
    answer('GET /me', { body: administrator });
    await page.getByRole('button', { name: 'Pieslēgties' }).click();
    await page.getByRole('heading', { level: 1, name: 'Šodien' }).waitFor();
    expect(sent).toContainEqual(
      expect.objectContaining({
        call: 'POST /api/auth/sign-in/email',
        body: { email: 'admin@e-indekss.example', password: 'parole-parole' },
      }),
    );
  });

  it('with a wrong password says so and keeps the address', async () => {
    const { page } = await openAt('/login', {
      stubs: { 'GET /me': notSignedIn, 'POST /api/auth/sign-in/email': { status: 401, body: {} } },
    });
    await page.getByLabel('E-pasts').fill('admin@e-indekss.example');
    await page.getByLabel('Parole').fill('cita-parole');
    await page.getByRole('button', { name: 'Pieslēgties' }).click();
    await page.getByText('E-pasta adrese vai parole nav pareiza.').waitFor();
    expect(await page.getByLabel('E-pasts').inputValue()).toBe('admin@e-indekss.example');
  });

  it('as a respondent leads to the portal, not into the console', async () => {
    const { page, faults } = await openAt('/', { stubs: { 'GET /me': { body: respondent } } });
    await page.getByRole('heading', { level: 1, name: 'Šī ir darbinieku konsole' }).waitFor();
    expect(await page.getByRole('link', { name: 'Atvērt manas anketas portālā' }).getAttribute('href')).toBe('/lv/questionnaires');
    expect(await page.getByRole('navigation').count()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('again is asked for when the session has ended', async () => {
    const { page, answer } = await openAt('/');
    await page.getByRole('heading', { level: 1, name: 'Šodien' }).waitFor();
    answer('GET /mails', notSignedIn);
    await page.getByRole('link', { name: 'Izejošās vēstules' }).click();
    await page.getByRole('heading', { level: 1, name: 'Pieslēgties konsolei' }).waitFor();
  });
});

describe('today', () => {
  it('tells the next step of each population, and who has stopped', async () => {
    const { page } = await openAt('/');
    const card = (name: string) => page.getByRole('region', { name, exact: true });
    await card('E-indekss 2026: valsts iestādes').getByRole('button', { name: 'Slēgt aptauju' }).waitFor();
    await card('E-indekss 2021: pašvaldības').getByRole('link', { name: 'Pārskatīt rezultātus' }).waitFor();
    await card('E-indekss 2021: valsts iestādes').getByText('Šeit nekas nav jādara.').waitFor();
    const waiting = card('E-indekss 2026: pašvaldības');
    await waiting.getByRole('link', { name: 'Nav sākušas: 12 organizāciju' }).waitFor();
    await waiting.getByRole('link', { name: 'Septiņas dienas nav darbību: 1 organizācija' }).waitFor();
    await waiting.getByRole('link', { name: 'Cēsu novads' }).waitFor();
    expect(await waiting.getByRole('link', { name: 'Rīgas valstspilsēta' }).count()).toBe(0);
  });

  it('turns to English and stays so', async () => {
    const { page } = await openAt('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    expect(await page.title()).toBe('Today · E-index');
    expect(await page.evaluate(() => localStorage.getItem('RaStore.locale'))).toBe('"en"');
  });
});

describe('a population', () => {
  it('is closed after saying what that does, as the version that was seen', async () => {
    const closed = { ...open, closedAt: '2026-11-22T10:00:00.000Z' };
    const { page, sent, faults } = await openAt('/populations/2026-municipalities/show', {
      stubs: {
        'POST /populations/2026-municipalities/closing': { body: closed, afterwards: { 'GET /populations/2026-municipalities': closed } },
      },
    });
    await page.getByRole('button', { name: 'Slēgt aptauju' }).click();
    const dialog = page.getByRole('dialog', { name: 'Slēgt aptauju „E-indekss 2026: pašvaldības”?' });
    await dialog.getByText('Vēl nav iesniegtas 33 anketas').waitFor();
    expect(await faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Slēgt aptauju' }).click();
    await page.getByText('Aptauja ir slēgta.').first().waitFor();
    await page.getByRole('button', { name: 'Sākt vērtēšanu' }).waitFor();
    expect(sent.map(({ call, body }) => ({ call, body }))).toEqual([
      { call: 'POST /populations/2026-municipalities/closing', body: { version: 7 } },
    ]);
  });

  it('that somebody else has changed meanwhile is not closed: the sentence of the api stands in the dialog', async () => {
    const detail = 'Another change was saved before yours.';
    const { page, sent } = await openAt('/populations/2026-municipalities/show', {
      locale: 'en',
      stubs: {
        'POST /populations/2026-municipalities/closing': {
          status: 409,
          body: { type: '/problems/conflict', title: 'Conflict', status: 409, detail },
        },
      },
    });
    await page.getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Close the round' }).click();
    await page.getByRole('dialog').getByText(detail).waitFor();
    expect(sent[0]?.language).toBe('en');
  });

  it('is scored by a job whose progress is shown', async () => {
    const closed = { ...overdue, closedAt: '2026-11-21T08:00:00.000Z' };
    const going = { ...run, id: 'r9', population: '2026-state', state: 'running', done: 40, total: 114, finishedAt: null };
    const { page, answer } = await openAt('/populations/2026-state/show', {
      stubs: {
        'GET /populations/2026-state': { body: closed },
        'POST /populations/2026-state/scoring-runs': {
          body: going,
          afterwards: { 'GET /populations/2026-state': { ...closed, latestRun: 'r9' } },
        },
        'GET /scoring-runs/r9': { body: going },
      },
    });
    await page.getByRole('button', { name: 'Sākt vērtēšanu' }).waitFor();
    await page.getByRole('button', { name: 'Sākt vērtēšanu' }).click();
    await page.getByText('40 no 114').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Pēdējā vērtēšana' }).getAttribute('value')).toBe('40');
    answer('GET /scoring-runs/r9', { body: { ...going, state: 'done', done: 114 } });
    await page.getByRole('link', { name: 'Atvērt rezultātus' }).waitFor();
  });

  it('published before is published again only with a reason', async () => {
    const again = { ...run, id: 'r3', population: '2021-state' };
    const publication = {
      population: '2021-state',
      number: 2,
      title: published.title,
      round: '2021',
      referenceYear: 2021,
      demonstration: true,
      reason: 'Labota kļūda',
      publishedAt: '2026-11-22T10:00:00.000Z',
      files: [],
    };
    const { page, sent } = await openAt('/populations/2021-state/show', {
      stubs: {
        'GET /populations/2021-state': { body: { ...published, latestRun: 'r3' } },
        'GET /scoring-runs/r3': { body: again },
        'POST /scoring-runs/r3/publication': { body: publication },
      },
    });
    await page.getByRole('button', { name: 'Publicēt labojumu' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publicēt labojumu?' });
    await dialog.getByRole('button', { name: 'Publicēt labojumu' }).click();
    await dialog.getByText('Uzrakstiet iemeslu, vismaz trīs rakstzīmes.').waitFor();
    expect(sent).toEqual([]);
    await dialog.getByLabel('Labojuma iemesls').fill('Labota kļūda');
    await dialog.getByRole('button', { name: 'Publicēt labojumu' }).click();
    await page.getByText('Publicēts 2. laidiens.').waitFor();
    expect(sent[0]?.body).toEqual({ reason: 'Labota kļūda' });
  });

  it('for the first time is published without one', async () => {
    const publication = {
      population: scored.id,
      number: 1,
      title: scored.title,
      round: '2021',
      referenceYear: 2021,
      demonstration: true,
      reason: null,
      publishedAt: '2026-11-22T10:00:00.000Z',
      files: [],
    };
    const { page, sent } = await openAt('/scoring-runs/r1/show', { stubs: { 'POST /scoring-runs/r1/publication': { body: publication } } });
    await page.getByRole('button', { name: 'Publicēt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicēt' }).click();
    await page.getByText('Publicēts 1. laidiens.').waitFor();
    expect(sent[0]?.body).toEqual({});
  });

  it('exports its completion table as CSV', async () => {
    const { page } = await openAt('/populations/2026-municipalities/show');
    await page.getByRole('link', { name: 'Cēsu novads' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Eksportēt CSV' }).click();
    const saved = fs.readFileSync(await (await download).path(), 'utf8');
    expect(saved.split('\r\n')[1]).toBe(
      'lv-cesu-novads-2021,Cēsu novads,municipality,tiek aizpildīta,12,48,2026-11-12T10:00:00.000Z,CS1.2,2026-12-13,,2',
    );
  });

  it('filters its completion table, and keeps the filter as a view', async () => {
    const { page, faults, asked } = await openAt('/populations/2026-municipalities/show');
    await page.getByRole('link', { name: 'Cēsu novads' }).waitFor();
    await page.getByLabel('Meklēt organizāciju').fill('cēs');
    await expect.poll(() => asked.at(-1), { timeout: 10_000 }).toContain('q=c%C4%93s');
    expect(asked.at(-1)).toContain('population=2026-municipalities');
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Pievienot filtru' }).click();
    await page.getByRole('menuitem', { name: 'Saglabāt šo skatu…' }).click();
    await page.getByLabel('Skata nosaukums').fill('Cēsis');
    await page.getByRole('button', { name: 'Saglabāt' }).click();
    await page.getByRole('button', { name: 'Pievienot filtru' }).click();
    await page.getByRole('menuitem', { name: 'Noņemt skatu „Cēsis”' }).waitFor();
  });

  it('shows the question somebody stopped at by its text', async () => {
    const { page } = await openAt('/populations/2026-municipalities/show');
    await page.getByRole('button', { name: 'CS1.2' }).first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.getByRole('tooltip').getByText('Cik apmeklētāju pierakstās tiešsaistē?').waitFor();
  });
});

describe('a questionnaire', () => {
  it('takes an invitation, after the fields are right', async () => {
    const member = {
      userId: 'u7',
      name: 'Zane Ozola',
      email: 'zane@cesis.example',
      role: 'signer',
      invitedAt: '2026-11-22T10:00:00.000Z',
      openedAt: null,
    };
    const { page, sent, faults } = await openAt('/assignments/a1/show', {
      stubs: { 'POST /assignments/a1/invitations': { body: member } },
    });
    await page.getByRole('button', { name: 'Uzaicināt' }).click();
    const dialog = page.getByRole('dialog', { name: 'Uzaicināt cilvēku' });
    await dialog.getByLabel('E-pasts').fill('zane');
    await dialog.getByRole('button', { name: 'Uzaicināt' }).click();
    await dialog.getByText('Ierakstiet vārdu un uzvārdu.').waitFor();
    await dialog.getByText('Ierakstiet pilnu e-pasta adresi').waitFor();
    expect(await faults()).toEqual([]);
    await dialog.getByLabel('E-pasts').fill('zane@cesis.example');
    await dialog.getByLabel('Vārds, uzvārds').fill('Zane Ozola');
    await dialog.getByLabel('Loma').selectOption('signer');
    await dialog.getByRole('button', { name: 'Uzaicināt' }).click();
    await page.getByText('Uzaicinājums uz zane@cesis.example ir sagatavots.').waitFor();
    expect(sent[0]?.body).toEqual({ email: 'zane@cesis.example', name: 'Zane Ozola', role: 'signer', locale: 'lv' });
  });

  it('that is submitted is reopened with a reason', async () => {
    const { page, sent } = await openAt('/assignments/a1/show', {
      stubs: { 'POST /assignments/a1/reopening': { body: { ...assignment, state: 'returned', returnedReason: 'Kļūda 2. sadaļā' } } },
    });
    await page.getByRole('button', { name: 'Atvērt labošanai' }).click();
    await page.getByRole('dialog').getByLabel('Iemesls').fill('Kļūda 2. sadaļā');
    await page.getByRole('dialog').getByRole('button', { name: 'Atvērt labošanai' }).click();
    await page.getByText('Anketa ir atvērta labošanai.').waitFor();
    expect(sent[0]?.body).toEqual({ reason: 'Kļūda 2. sadaļā' });
  });

  it('tells of each answer who gave it, and its revisions', async () => {
    const { page } = await openAt('/assignments/a1/show');
    const answer = page.getByRole('row', { name: /CS1\.1 Vai ir klientu apkalpošanas centrs\?/ });
    await answer.getByRole('cell', { name: 'Jā', exact: true }).waitFor();
    await answer.getByRole('cell', { name: 'Ilze Bērziņa' }).waitFor();
    await answer.getByRole('button', { name: /Jautājuma CS1.1 redakciju vēsture/ }).click();
    const first = page.getByRole('dialog').getByRole('row', { name: /^1 Nē/ });
    await first.getByText('Juris Kalns').waitFor();
    await first.getByText('„nav”').waitFor();
  });
});

describe('results', () => {
  it('are filtered by group, those without a rank last', async () => {
    const { page } = await openAt('/scoring-runs/r1/show');
    await page.getByRole('link', { name: 'Cēsu novads' }).waitFor();
    const names = () => page.getByRole('table').getByRole('link').allInnerTexts();
    expect(await names()).toEqual(['Cēsu novads', 'Rīgas valstspilsēta', 'Talsu novads']);
    await page.getByLabel('Grupa').selectOption({ label: 'nacionālas nozīmes centri (1)' });
    await page.getByText('Aptaujātas 1, novērtētas 1.').waitFor();
    expect(await names()).toEqual(['Rīgas valstspilsēta']);
  });

  it('open down to the answer behind a number', async () => {
    const { page } = await openAt('/scoring-runs/r1/show');
    await page.getByRole('link', { name: 'Cēsu novads' }).click();
    await page.locator('summary', { hasText: 'Klientu apkalpošana' }).click();
    await page.locator('summary', { hasText: 'Klātienes centri' }).click();
    const question = page.getByRole('row', { name: /CS1\.1/ });
    expect(await question.getByRole('cell').allInnerTexts()).toEqual(['Jā', 'atbildēts', '100,0', '3 no 3']);
    await page.locator('summary', { hasText: 'Atvērtie dati' }).click();
    await page.locator('summary', { hasText: 'Datu kopas' }).click();
    expect(
      await page
        .getByRole('row', { name: /OD1\.1/ })
        .getByRole('cell')
        .allInnerTexts(),
    ).toEqual(['Atvērto datu portālā', 'atbildēts eksperts', '70,0', '1,4 no 2']);
  });
});

describe('a methodology', () => {
  it('tells what a question weighs for a kind of body', async () => {
    const { page } = await openAt('/methodologies/m1/show');
    await page.getByRole('button', { name: 'Izvērst visu' }).click();
    const question = page.locator('summary', { hasText: 'CS1.2' });
    await question.getByText('Daļa no visa indeksa: 15 %').waitFor();
    await page.getByLabel('Svari šāda veida organizācijai').selectOption('ministry');
    await question.getByText('Daļa no visa indeksa: 0 %').waitFor();
  });

  it('is searched without regard to diacritics, and says when a question is asked', async () => {
    const { page } = await openAt('/methodologies/m1/show');
    await page.getByLabel('Meklēt jautājumos').fill('apmekletaju');
    await page.getByText('Atrasts 1 jautājums.').waitFor();
    expect(await page.locator('summary', { hasText: 'OD1' }).count()).toBe(0);
    await page.locator('summary', { hasText: 'CS1.2' }).click();
    await page.getByText('ja CS1.1 atbilde ir „Jā”. Ja paslēpts, to neskaita.').waitFor();
    await page.getByText('How many visitors book online?').waitFor();
  });
});

it('a mail that was kept has clickable links', async () => {
  const { page } = await openAt('/mails/e1/show');
  expect(await page.getByRole('link', { name: 'http://console.test/lv/questionnaires/a1' }).getAttribute('href')).toBe(
    'http://console.test/lv/questionnaires/a1',
  );
});
