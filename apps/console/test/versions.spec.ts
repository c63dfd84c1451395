import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { administrator, list, methodologyRow } from './answers.js';
import { methodologyDocument } from './documents.js';
import { aDraft, type StoredDraft } from './draft.js';
import type { Answering, Stubbed } from './openConsole.js';

const openAt = aConsole();
const room = (name: string): string => `/methodologies/m1/workshop/${name}`;
const looks = [
  { locale: 'lv', width: 1440, scheme: 'light' },
  { locale: 'en', width: 320, scheme: 'dark' },
] as const;

/** The version before, m0, and the draft m1 that was started from it. */
const before = { ...methodologyRow, id: 'm0', version: '2021.1' };
const draftRow = { ...methodologyRow, version: '2027.1', status: 'draft', publishedAt: null };
const next = (change: (document: typeof methodologyDocument) => void = () => undefined): object => {
  const document = structuredClone(methodologyDocument);
  for (const { topics } of document.sections)
    for (const { questions } of topics)
      for (const question of questions) Object.assign(question, { previous: { question: question.code, comparable: true } });
  change(document);
  return { ...document, version: '2027.1', follows: { id: 'municipalities', version: '2021.1' } };
};
const stubsOf = (draft: StoredDraft, more: Readonly<Record<string, Stubbed | Answering>> = {}) => ({
  ...draft.stubs,
  'GET /methodologies': { body: list([draftRow, before]) },
  'GET /methodologies/m0': { body: { ...before, document: methodologyDocument } },
  ...more,
});
const aNextDraft = (change?: Parameters<typeof next>[0], meta: object = {}): StoredDraft =>
  aDraft(next(change), { row: draftRow, basedOn: 'm0', ...meta });
const questionOf = (draft: StoredDraft, code: string): Record<string, unknown> => {
  const document = JSON.parse(JSON.stringify(draft.document()));
  const questions: Record<string, unknown>[] = document.sections.flatMap((section: { topics: { questions: object[] }[] }) =>
    section.topics.flatMap((topic) => topic.questions),
  );
  return questions.find((question) => question['code'] === code) ?? {};
};
const shot = async (page: { screenshot: (options: object) => Promise<unknown> }, name: string): Promise<void> => {
  if (process.env['SHOTS']) await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true });
};

describe('the list of versions', () => {
  it('starts a draft from a version under a proposed code; a code in use gets its sentence at the field', async () => {
    const problem = {
      type: '/problems/validation',
      title: 'Dati nav derīgi',
      status: 422,
      detail: 'Daži lauki ir jāizlabo.',
      errors: [{ path: 'version', message: 'Metodikai „municipalities” versija „2027.2” jau ir.' }],
    };
    const draft = aNextDraft();
    const { page, answer, sent } = await openAt('/methodologies', {
      stubs: stubsOf(draft, { 'POST /methodologies': { status: 422, body: problem } }),
    });
    await page.getByRole('button', { name: 'Jauns melnraksts no municipalities 2021.1' }).click();
    const field = page.getByRole('textbox', { name: 'Versijas apzīmējums' });
    // 2027.1 is taken by the draft that is there.
    expect(await field.inputValue()).toBe('2027.2');
    await page.keyboard.press('Enter');
    await page.getByText('versija „2027.2” jau ir').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('2027 rudens');
    await page.getByRole('button', { name: 'Sākt melnrakstu' }).click();
    await page.getByText('Jāsākas ar latīņu burtu vai ciparu').waitFor();
    await field.fill('2028.1');
    answer('POST /methodologies', { body: draftRow });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Pašvaldību metodika' }).waitFor();
    expect(page.url()).toMatch(/#\/methodologies\/m1\/workshop\/content$/);
    expect(sent.at(-1)).toMatchObject({ call: 'POST /methodologies', body: { from: 'm0', version: '2028.1' } });
  });

  it('starts a draft from a file, whose faults are named by path', async () => {
    const { page, sent } = await openAt('/methodologies', {
      stubs: stubsOf(aNextDraft(), { 'POST /methodologies': { body: draftRow } }),
    });
    await page.getByRole('button', { name: 'Jauns melnraksts no datnes' }).click();
    const choose = (document: unknown) =>
      page
        .getByLabel('Izvēlēties datni…')
        .setInputFiles({ name: 'metodika.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(document)) });
    await choose({ ...methodologyDocument, levels: [] });
    await page.getByRole('rowheader', { name: '$.levels' }).waitFor();
    await choose({ ...methodologyDocument, version: '2029.1' });
    await page.getByText('Pašvaldību metodika: 4 jautājumi.').waitFor();
    await page.getByRole('textbox', { name: 'Versijas apzīmējums' }).fill('2030.1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/workshop\/content$/);
    expect(sent.at(-1)?.body).toEqual({ document: { ...methodologyDocument, version: '2030.1' } });
  });

  it('says who works on a draft and from what it was started; those who may only read are offered no more', async () => {
    const stubs = stubsOf(aNextDraft(undefined, { editors: [{ id: 'u9', name: 'Jānis Metodiķis' }] }));
    const staff = await openAt('/methodologies', { stubs });
    const row = staff.page.getByRole('row').filter({ hasText: '2027.1' });
    await row.getByText('Jānis Metodiķis').waitFor();
    await row.getByText('municipalities 2021.1').waitFor();
    const expert = { ...administrator, roles: [{ role: 'expert', organisation: null }] };
    const reader = await openAt('/methodologies', { stubs: { ...stubs, 'GET /me': { body: expert } } });
    await reader.page.getByRole('link', { name: 'Salīdzināt… municipalities 2021.1' }).waitFor();
    expect(await reader.page.getByRole('button', { name: /Jauns melnraksts|Izņemt no lietošanas/ }).count()).toBe(0);
    expect(await reader.page.getByRole('link', { name: /Atvērt darbnīcu/ }).count()).toBe(0);
  });

  it('retires a published version with a reason', async () => {
    const { page, sent } = await openAt('/methodologies', {
      stubs: stubsOf(aNextDraft(), { 'POST /methodologies/m0/retirement': { body: { ...before, status: 'retired' } } }),
    });
    await page.getByRole('button', { name: 'Izņemt no lietošanas: municipalities 2021.1' }).click();
    await page.getByRole('button', { name: 'Izņemt no lietošanas', exact: true }).click();
    await page.getByText('Uzrakstiet pamatojumu: vismaz 3 rakstzīmes.').waitFor();
    await page.getByLabel('Pamatojums (glabājas žurnālā)').fill('Aizstāta ar 2027.1');
    await page.getByRole('button', { name: 'Izņemt no lietošanas', exact: true }).click();
    await page.getByText('Versija ir izņemta no lietošanas.').waitFor();
    expect(sent.at(-1)?.body).toEqual({ reason: 'Aizstāta ar 2027.1' });
  });
});

describe('the difference', () => {
  const changed = () =>
    aNextDraft(({ sections: [service, data] }) => {
      Object.assign(service ?? {}, { weight: 50 });
      Object.assign(data ?? {}, { weight: 50 });
      const [centre, visitors] = service?.topics[0]?.questions ?? [];
      Object.assign(centre ?? {}, { text: { lv: 'Vai ir vienots klientu centrs?', en: 'Is there a service centre?' } });
      Object.assign(visitors ?? {}, { code: 'CS1.9' });
    });

  it('is told in words by section with its counts, and each line leads to its place', async () => {
    const { page } = await openAt(room('difference'), { stubs: stubsOf(changed()) });
    await page.getByText('Sadaļa „Klientu apkalpošana”: svars 60 → 50').waitFor();
    await page.getByRole('list', { name: 'Izmaiņu skaits' }).getByText('Mainīti svari: 2').waitFor();
    await page.getByRole('list', { name: 'Izmaiņu skaits' }).getByText('Pārformulēti jautājumi: 1').waitFor();
    await page.getByText('Vārdu pa vārdam').click();
    expect(await page.locator('del').allInnerTexts()).toEqual([expect.stringContaining('klientu apkalpošanas')]);
    await page.getByLabel('Rādīt', { exact: true }).selectOption({ label: 'svari' });
    await page.getByText('2 izmaiņas').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'svars 60 → 50' }).getByRole('link', { name: 'Atvērt: CS' }).click();
    await page.waitForURL(/workshop\/content\/n2\?field=weight$/);
  });

  it('is told in English, too, and against any other version', async () => {
    const other = { ...before, id: 'm2', version: '2024.1' };
    const { page } = await openAt(room('difference'), {
      locale: 'en',
      stubs: stubsOf(changed(), {
        'GET /methodologies': { body: list([draftRow, before, other]) },
        'GET /methodologies/m2': { body: { ...other, document: { ...methodologyDocument, version: '2024.1', aggregation: 'geometric' } } },
      }),
    });
    await page.getByText('Section “Client service”: weight 60 → 50').waitFor();
    await page.getByLabel('Compare with').selectOption({ label: 'municipalities 2024.1 · published' });
    await page.getByText('Aggregation: geometric mean → arithmetic mean').waitFor();
    // It follows 2021.1: its lineage says nothing of 2024.1.
    await page.getByText('The draft does not say that it follows version municipalities 2024.1').waitFor();
  });

  it('of a draft with faults waits until they are mended', async () => {
    const draft = changed();
    draft.colleague({ op: 'set', node: draft.idOf('OD'), version: 9, fields: { weight: -1 } });
    const { page } = await openAt(room('difference'), { stubs: stubsOf(draft) });
    await page.getByText('Melnrakstā ir 1 kļūda.').waitFor();
    await page.getByRole('link', { name: 'Atvērt pārbaudes' }).waitFor();
  });

  it('of any two versions has its own page, and can be turned round', async () => {
    const { page } = await openAt('/methodologies/m1/compare?with=m0', {
      stubs: stubsOf(changed(), { 'GET /methodologies/m1': { body: { ...draftRow, document: changed().document() } } }),
    });
    await page.getByRole('heading', { level: 2, name: 'municipalities 2021.1 → municipalities 2027.1' }).waitFor();
    await page.getByText('Sadaļa „Klientu apkalpošana”: svars 60 → 50').waitFor();
    await page.getByRole('button', { name: 'Apmainīt vietām' }).click();
    await page.getByText('Sadaļa „Klientu apkalpošana”: svars 50 → 60').waitFor();
  });
});

describe('lineage', () => {
  it('of a reworded question is accepted as proposed by the keyboard alone, and can be undone', async () => {
    const draft = aNextDraft(({ sections: [service] }) => {
      Object.assign(service?.topics[0]?.questions[0] ?? {}, { text: { lv: 'Vai ir vienots klientu centrs?' } });
    });
    const { page } = await openAt(room('difference'), { stubs: stubsOf(draft) });
    await page.getByText('Jāapskata: 1 jautājums.').waitFor();
    await page.getByRole('button', { name: 'Pieņemt ieteikumu: CS1.1' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => questionOf(draft, 'CS1.1')['previous']).toEqual({ question: 'CS1.1', comparable: true, relation: 'reworded' });
    // The keyboard is where the answer stands now.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Kas noticis ar CS1.1');
    await page.keyboard.press('Control+z');
    await expect.poll(() => questionOf(draft, 'CS1.1')['previous']).toEqual({ question: 'CS1.1', comparable: true });
  });

  it('of a question that came from two others names both', async () => {
    const draft = aNextDraft(({ sections: [service] }) => {
      const questions = service?.topics[0]?.questions ?? [];
      questions.splice(1, 1);
      Object.assign(questions[0] ?? {}, { text: { lv: 'Vai ir centrs ar pierakstu?' } });
    });
    const { page } = await openAt(room('difference'), { stubs: stubsOf(draft) });
    await page.getByRole('combobox', { name: 'Kas noticis ar CS1.1' }).selectOption({ label: 'apvienots no vairākiem' });
    await page.getByRole('button', { name: 'CS1.1: Pievienot vēl' }).click();
    await page
      .getByRole('combobox', { name: 'CS1.1: izvēlēties iepriekšējo jautājumu' })
      .selectOption({ label: 'CS1.2 Cik apmeklētāju pierakstās tiešsaistē?' });
    await page.getByRole('button', { name: 'Izvēlēties', exact: true }).click();
    await page.getByRole('checkbox', { name: 'CS1.1: vērtējumi salīdzināmi ar iepriekšējiem' }).uncheck();
    await expect
      .poll(() => questionOf(draft, 'CS1.1')['previous'])
      .toEqual({ question: 'CS1.1', comparable: false, relation: 'merged', also: ['CS1.2'] });
    await page.getByText('Katru agrākās versijas jautājumu kāds turpina.').waitFor();
  });

  it('cannot make a new question of one that has the code of an earlier one, and says why', async () => {
    const { page } = await openAt(room('difference'), { stubs: stubsOf(aNextDraft()) });
    await page.getByLabel('Rādīt arī jautājumus, kas nav mainījušies').check();
    await page.getByRole('combobox', { name: 'Kas noticis ar OD1.1' }).selectOption({ label: 'jauns' });
    await page.getByText('Ja šis ir jauns, dodiet tam citu kodu.').waitFor();
  });

  it('of a new question is proposed where a retired one reads alike', async () => {
    const draft = aNextDraft(({ sections }) => {
      const question = sections[1]?.topics[0]?.questions[0];
      Object.assign(question ?? {}, { code: 'OD1.5', text: { lv: 'Kā publicējat atvērto datu kopas?' }, previous: undefined });
      if (question !== undefined) Reflect.deleteProperty(question, 'previous');
    });
    const { page } = await openAt(room('difference'), { stubs: stubsOf(draft) });
    await page.getByText('Teksts ir līdzīgs jautājumam OD1.1, kuru vairs neuzdod.').waitFor();
    await page.getByRole('button', { name: 'Pieņemt ieteikumu: OD1.5' }).click();
    await expect.poll(() => questionOf(draft, 'OD1.5')['previous']).toEqual({ question: 'OD1.1', comparable: true, relation: 'reworded' });
  });
});

describe('files', () => {
  const workbook = { name: 'metodika.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 and so on') };

  it('are offered in the language and for the body that was chosen', async () => {
    const { page } = await openAt(room('files'), { stubs: stubsOf(aNextDraft()) });
    await page.getByRole('combobox', { name: 'Valoda' }).selectOption({ label: 'angļu' });
    await page.getByLabel('Organizācijas veids').selectOption({ label: 'ministrija' });
    const address = (name: string) => page.getByRole('link', { name }).getAttribute('href');
    expect([await address('Metodika (JSON)'), await address('Darbgrāmata (XLSX)'), await address('Tukša anketa (DOCX)')]).toEqual([
      '/api/v1/methodologies/m1/methodology.json',
      '/api/v1/methodologies/m1/methodology.xlsx?locale=en',
      '/api/v1/methodologies/m1/questionnaire.docx?locale=en&kind=ministry',
    ]);
  });

  it('with faults are refused by sheet and cell, and nothing changes', async () => {
    const draft = aNextDraft();
    const problem = {
      type: '/problems/faulty-document',
      title: 'Datnē ir kļūdas',
      status: 422,
      detail: 'Datnē ir 1 kļūda.',
      errors: [{ path: 'Sadaļas!C2', message: 'jābūt skaitlim' }],
    };
    const { page, sent } = await openAt(room('files'), {
      stubs: stubsOf(draft, { 'POST /methodologies/workbook-reading': { status: 422, body: problem } }),
    });
    await page.getByLabel('Izvēlēties datni…').setInputFiles(workbook);
    await page.getByRole('row').filter({ hasText: 'Sadaļas!C2' }).getByText('jābūt skaitlim').waitFor();
    expect(sent.map(({ call }) => call)).toEqual(['POST /methodologies/workbook-reading']);
    expect(await page.getByRole('button', { name: 'Pārņemt', exact: true }).count()).toBe(0);
  });

  it('show what would change, are taken over as one edit, and that is undone in one step', async () => {
    const draft = aNextDraft();
    const whole = JSON.stringify(draft.document());
    const document = { ...methodologyDocument, version: '2030.1', sections: methodologyDocument.sections.slice(0, 2) };
    Object.assign(document, { sections: document.sections.map((section) => ({ ...section, weight: 50 })) });
    const { page } = await openAt(room('files'), {
      stubs: stubsOf(draft, { 'POST /methodologies/workbook-reading': { body: { document } } }),
    });
    await page.getByLabel('Izvēlēties datni…').setInputFiles(workbook);
    await page.getByText('Sadaļa „Klientu apkalpošana”: svars 60 → 50').waitFor();
    await page.getByText('GI Vispārīga informācija (1 jautājums)').waitFor();
    expect(JSON.stringify(draft.document())).toBe(whole);
    await shot(page, 'import');
    await page.getByRole('button', { name: 'Pārņemt', exact: true }).click();
    await expect.poll(() => JSON.parse(JSON.stringify(draft.document())).sections.length).toBe(2);
    expect(draft.document()['version']).toBe('2027.1');
    await page.getByText('Datnes saturs ir pārņemts.').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => JSON.stringify(draft.document())).toBe(whole);
  });

  it('of another methodology are asked about first', async () => {
    const { page } = await openAt(room('files'), { stubs: stubsOf(aNextDraft()) });
    await page.getByLabel('Izvēlēties datni…').setInputFiles({
      name: 'cita.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...methodologyDocument, id: 'state' })),
    });
    await page.getByText('Datnē ir metodika „state”').waitFor();
    expect(await page.getByRole('button', { name: 'Pārņemt', exact: true }).isDisabled()).toBe(true);
    await page.getByLabel('Jā, pārņemt citas metodikas saturu').check();
    expect(await page.getByRole('button', { name: 'Pārņemt', exact: true }).isDisabled()).toBe(false);
  });
});

describe('publication', () => {
  const janis = { id: 'u9', name: 'Jānis Metodiķis' };
  const anna = { id: 'u1', name: 'Anna Administratore' };
  /** A draft without anything to mend: every question has its recommendation, every answer is worth something. */
  const clean = ({ sections }: typeof methodologyDocument): void => {
    for (const { topics } of sections)
      for (const { questions } of topics)
        for (const question of questions)
          if (question.weight > 0) Object.assign(question, { recommendations: [{ for: {}, text: { lv: 'Dariet.', en: 'Do.' } }] });
    Object.assign(sections[1]?.topics[0]?.questions[0]?.answer ?? {}, {
      options: [
        { code: 'portal', text: { lv: 'Atvērto datu portālā', en: 'On the open data portal' }, score: 0.7 },
        { code: 'own', text: { lv: 'Savā vietnē', en: 'On our own site' }, score: 0.3 },
      ],
    });
  };
  /** The server's part of a version's way, with what it knows of editors and reviews. */
  const onItsWay = (meta: object) => {
    const draft = aNextDraft(clean);
    const known: Record<string, unknown> = { row: draftRow, basedOn: 'm0', editors: [janis], reviews: [], mayReview: true, ...meta };
    const read = draft.stubs['GET /methodologies/m1/draft'];
    const asKnown: Answering = (body, query) => ({ body: { ...Object(read?.(body, query).body), ...known } });
    return { draft, known, stubs: stubsOf(draft, { 'GET /methodologies/m1/draft': asKnown }), asKnown };
  };

  it('needs a second person: the only editor sees why not', async () => {
    const { stubs } = onItsWay({ editors: [anna], mayReview: false });
    const { page } = await openAt(room('publication'), { stubs });
    await page.getByText('Izmaiņas veicāt tikai Jūs').waitFor();
    expect(await page.getByRole('button', { name: 'Melnraksts apskatīts, piekrītu' }).count()).toBe(0);
    await page.getByText('Publicēt varēs, kad melnraksts būs pārskatīts.').waitFor();
  });

  it('goes by a second person’s agreement to exactly what they saw, and asks once', async () => {
    const { known, stubs, asKnown } = onItsWay({});
    const review: Answering = (body, query) => {
      Object.assign(known, {
        row: { ...draftRow, status: 'reviewed' },
        reviews: [{ by: anna, at: '2026-11-22T09:00:00.000Z', word: 'Svarus pārbaudīju' }],
      });
      return asKnown(body, query);
    };
    const publish: Answering = () => {
      known['row'] = { ...draftRow, status: 'published', publishedAt: '2026-11-22T09:05:00.000Z' };
      return { body: known['row'] };
    };
    const { page, sent } = await openAt(room('publication'), {
      stubs: { ...stubs, 'POST /methodologies/m1/review': review, 'POST /methodologies/m1/publication': publish },
    });
    await page.getByText('Kļūdu nav, un katrs brīdinājums ir paskaidrots.').waitFor();
    await page.getByText('Vēl jāpārskata izmaiņas, ko veica: Jānis Metodiķis.').waitFor();
    await page.getByRole('heading', { name: 'Kas mainīts salīdzinājumā ar municipalities 2021.1' }).waitFor();
    await shot(page, 'publication');
    await page.getByLabel('Piezīme (ja vajag)').fill('Svarus pārbaudīju');
    await page.getByRole('button', { name: 'Melnraksts apskatīts, piekrītu' }).click();
    await page.getByText('Jūs šim melnrakstam jau piekritāt.').waitFor();
    expect(sent.at(-1)).toMatchObject({ call: 'POST /methodologies/m1/review', body: { revision: 1, word: 'Svarus pārbaudīju' } });
    await page.getByRole('button', { name: 'Publicēt' }).click();
    await page.getByText('Mainīt to vairs nevarēs').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Publicēt' }).click();
    await page.getByText('Publicēta: 2026. gada 22. novembris.').first().waitFor();
    expect(sent.at(-1)).toMatchObject({ call: 'POST /methodologies/m1/publication', body: { revision: 1 } });
    await page.getByRole('button', { name: /Izņemt no lietošanas/ }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pārskatīšana un publicēšana');
  });

  it('is refused where the draft was changed meanwhile: the new state is shown', async () => {
    const { draft, stubs } = onItsWay({});
    const { page } = await openAt(room('publication'), {
      stubs: {
        ...stubs,
        'POST /methodologies/m1/review': () => {
          draft.colleague({ op: 'set', node: draft.idOf('CS'), version: 9, fields: { weight: 55 } });
          return {
            status: 409,
            body: {
              type: '/problems/draft-conflict',
              title: 'Mainīts',
              status: 409,
              detail: 'Mainīts.',
              current: { revision: 2, nodes: [], gone: [] },
            },
          };
        },
      },
    });
    await page.getByRole('button', { name: 'Melnraksts apskatīts, piekrītu' }).click();
    await page.getByText('Melnraksts pa šo laiku ir mainīts.').waitFor();
    await page.getByText('Sadaļa „Klientu apkalpošana”: svars 60 → 55').waitFor();
  });

  it('waits for the checks, and for an administrator', async () => {
    const draft = aNextDraft(undefined, { editors: [janis], mayReview: true });
    const methodologist = { ...administrator, roles: [{ role: 'methodologist', organisation: null }] };
    const first = await openAt(room('publication'), { stubs: stubsOf(draft) });
    await first.page.getByText(/Jāizlabo vai jāpaskaidro \d+ brīdinājum/).waitFor();
    expect(await first.page.getByRole('button', { name: 'Melnraksts apskatīts, piekrītu' }).isDisabled()).toBe(true);
    const { stubs } = onItsWay({ row: { ...draftRow, status: 'reviewed' } });
    const second = await openAt(room('publication'), { stubs: { ...stubs, 'GET /me': { body: methodologist } } });
    await second.page.getByText('Publicē administrators.').waitFor();
    expect(await second.page.getByRole('button', { name: /Publicēt|Dzēst melnrakstu/ }).count()).toBe(0);
  });

  it('is not needed for a draft that is deleted', async () => {
    const { stubs } = onItsWay({});
    const { page, sent } = await openAt(room('publication'), { stubs: { ...stubs, 'DELETE /methodologies/m1': { body: draftRow } } });
    await page.getByRole('button', { name: 'Dzēst melnrakstu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Dzēst melnrakstu' }).click();
    await page.getByText('Melnraksts ir izdzēsts.').waitFor();
    expect(sent.some(({ call }) => call === 'DELETE /methodologies/m1')).toBe(true);
  });
});

describe.each(looks)('in $locale, $width px wide, $scheme', (look) => {
  const draft = () =>
    aNextDraft(
      ({ sections: [service] }) => {
        const [centre, visitors] = service?.topics[0]?.questions ?? [];
        Object.assign(service ?? {}, { weight: 50 });
        Object.assign(centre ?? {}, { text: { lv: 'Vai ir vienots klientu centrs?', en: 'Is there a single service centre?' } });
        Object.assign(visitors ?? {}, { previous: { question: 'CS1.2', comparable: false, relation: 'split' } });
      },
      { editors: [{ id: 'u9', name: 'Jānis Metodiķis' }], mayReview: true },
    );
  it.each([
    ['versions', '/methodologies', 'Metodikas', 'Methodologies'],
    ['difference', room('difference'), 'Jautājumu pēctecība', 'Lineage of the questions'],
    ['files', room('files'), 'Datnes', 'Files'],
    ['publication', room('publication'), 'Pārskatīšana un publicēšana', 'Review and publish'],
    [
      'compare',
      '/methodologies/m1/compare?with=m0',
      'municipalities 2021.1 → municipalities 2027.1',
      'municipalities 2021.1 → municipalities 2027.1',
    ],
  ])('the page "%s" passes axe for WCAG 2.2 AA and fits the screen', async (name, address, lv, en) => {
    const stored = draft();
    const { page, faults } = await openAt(address, {
      ...look,
      stubs: stubsOf(stored, { 'GET /methodologies/m1': { body: { ...draftRow, document: stored.document() } } }),
    });
    await page
      .getByRole('heading', { name: look.locale === 'lv' ? lv : en, exact: true })
      .first()
      .waitFor();
    await page.waitForFunction(() => !/Ielādē…|Loading…|Pārbauda…|Checking…/.test(document.body.innerText));
    const details = page.locator('details').first();
    if ((await details.count()) > 0) await details.locator('summary').click();
    await shot(page, `${name}-${look.locale}`);
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
});
