import type { JsonValue } from '@e-index/core';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { methodologyRow } from './answers.js';
import { methodologyDocument } from './documents.js';
import { aDraft, type StoredDraft } from './draft.js';

const openAt = aConsole();

/** The small methodology with one more topic: questions of every type of answer, the last behind all others. */
const everyType = () => {
  const text = (code: string) => ({ lv: `Jautājums ${code}`, en: `Question ${code}` });
  const row = (code: string) => ({ code, text: { lv: `Rinda ${code}`, en: `Row ${code}` } });
  const column = (code: string, score: number | null) => ({ code, text: { lv: `Kolonna ${code}`, en: `Column ${code}` }, score });
  const [first, ...others] = methodologyDocument.sections;
  const questions = [
    {
      code: 'T1',
      text: text('T1'),
      weight: 2,
      answer: { type: 'number', min: 0, max: 100, scoring: { rule: 'linear', zero: 0, full: 100 } },
    },
    {
      code: 'T2',
      text: text('T2'),
      weight: 2,
      answer: { type: 'table', rows: [row('web'), row('desk')], columns: [column('yes', 1), column('no', 0), column('na', null)] },
    },
    { code: 'T3', text: text('T3'), weight: 2, answer: { type: 'counts', rows: [row('net'), row('post')], share: ['net'], basis: 'rows' } },
    { code: 'T4', text: text('T4'), weight: 0, answer: { type: 'text', maxLength: 200 } },
  ];
  const topic = { code: 'CS2', title: { lv: 'Visi atbilžu veidi', en: 'Every type of answer' }, questions };
  return { ...methodologyDocument, sections: [{ ...first, topics: [...(first?.topics ?? []), topic] }, ...others] };
};

interface Options {
  readonly locale?: 'lv' | 'en';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
}

/** The editor of the node of this code; '' is the methodology itself. */
const open = async (draft: StoredDraft, code: string, options: Options = {}) => {
  const id = code === '' ? 'n1' : draft.idOf(code);
  const opened = await openAt(`/methodologies/m1/workshop/content/${id}`, { ...options, stubs: draft.stubs });
  const editor = opened.page.locator('.node-editor');
  await editor.waitFor();
  return { ...opened, editor, draft, node: () => nodeOf(draft, code) };
};

/** The node as the server has it. */
const nodeOf = (draft: StoredDraft, code: string): Record<string, unknown> => {
  const document = JSON.parse(JSON.stringify(draft.document()));
  const all = (node: Record<string, unknown>): Record<string, unknown>[] =>
    ['sections', 'topics', 'questions'].flatMap((name) => {
      const children = node[name];
      return Array.isArray(children) ? children.flatMap((child) => [child, ...all(child)]) : [];
    });
  return code === '' ? document : (all(document).find((node) => node['code'] === code) ?? {});
};

const unfold = async (editor: Locator, part: string): Promise<void> => {
  const summary = editor.locator('summary', { hasText: part }).first();
  if (!(await summary.evaluate((element) => element.parentElement instanceof HTMLDetailsElement && element.parentElement.open)))
    await summary.click();
};
const unfoldAll = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.querySelectorAll('.node-editor details').forEach((each) => each.setAttribute('open', '')));
  // What is made only when its part is opened.
  if ((await page.locator('.editor-part').count()) > 3) await page.locator('.editor-preview').first().waitFor();
};
const widerThanScreen = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('the texts and numbers of a node', () => {
  it('are written in both languages, and a language that is missing is marked', async () => {
    const { editor, node, page } = await open(aDraft(methodologyDocument), 'CS1');
    await editor.getByLabel('Nosaukums: Latviski').fill('Centri');
    await editor.getByLabel('Nosaukums: Angliski').fill('');
    await editor.getByText('Angliski · nav ierakstīts').waitFor();
    await editor.getByText('Angliski: ierakstīti 0 no 1 tekstiem').waitFor();
    await expect.poll(() => node()['title']).toEqual({ lv: 'Centri' });
    await page.keyboard.press('Control+z');
    expect(await editor.getByLabel('Nosaukums: Angliski').inputValue()).toBe('Service centres');
  });

  it('are typed the Latvian way', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Svars', { exact: true }).fill('12,5');
    await expect.poll(() => node()['weight']).toBe(12.5);
    await editor.getByText('= 12,5 punkti').waitFor();
  });

  it.each([
    ['-1', -1, 'Jābūt ne mazākam par 0; šeit ir -1.'],
    ['1e308', 1e308, 'Jābūt ne lielākam par 1000000000; šeit ir 1e+308.'],
  ])('that no rule allows are kept and get their sentence at the field: %s', async (typed, stored, sentence) => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1.1');
    const weight = editor.getByLabel('Svars', { exact: true });
    await weight.fill(typed);
    await expect.poll(() => node()['weight']).toBe(stored);
    await expect.poll(() => editor.locator('[data-field="weight"] .editor-problems').innerText()).toContain(sentence);
    expect(await weight.getAttribute('aria-invalid')).toBe('true');
  });

  it('that cannot be read stay in the field with a sentence and change nothing', async () => {
    const { editor, node, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    const weight = editor.getByLabel('Svars', { exact: true });
    await weight.fill('daudz');
    await page.keyboard.press('Tab');
    await editor.getByText('To nevar nolasīt kā skaitli. Rakstiet, piemēram, 12,5. Vērtība nav mainīta.').waitFor();
    expect(await weight.inputValue()).toBe('daudz');
    expect(node()['weight']).toBe(3);
  });

  it('that a colleague changes appear, and what is being typed beside them stays', async () => {
    const { editor, draft, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    draft.colleague({ op: 'set', node: draft.idOf('CS1.1'), version: 1, fields: { weight: 7 } });
    await editor.getByLabel('Kods', { exact: true }).fill('CS1.1 jauns');
    await editor.getByLabel('Jautājuma teksts: Latviski').fill('Vai ir centrs?');
    await expect.poll(() => editor.getByLabel('Svars', { exact: true }).inputValue()).toBe('7');
    expect(await editor.getByLabel('Kods', { exact: true }).inputValue()).toBe('CS1.1 jauns');
    await page.getByText('Viss saglabāts').waitFor();
    expect(nodeOf(draft, 'CS1.1')).toMatchObject({ weight: 7, text: { lv: 'Vai ir centrs?' } });
  });
});

describe('a code', () => {
  it('that is changed is changed in the conditions that name it, and one undo takes both back', async () => {
    const { editor, draft, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Kods', { exact: true }).fill('CS1.9');
    await page.keyboard.press('Enter');
    await editor.getByText('Kods nomainīts arī nosacījumos, kas to min: 1.').waitFor();
    await expect.poll(() => nodeOf(draft, 'CS1.2')['visibleIf']).toEqual({ question: 'CS1.9', is: 'yes' });
    await page.keyboard.press('Control+z');
    await expect.poll(() => nodeOf(draft, 'CS1.2')['visibleIf']).toEqual({ question: 'CS1.1', is: 'yes' });
    expect(nodeOf(draft, 'CS1.1')['code']).toBe('CS1.1');
  });

  it('of a question that continues an earlier one tells what hangs on it, when it is about to be changed', async () => {
    const draft = aDraft(methodologyDocument);
    draft.colleague({ op: 'set', node: draft.idOf('CS1.1'), version: 1, fields: { previous: { question: 'A7', comparable: true } } });
    const { editor } = await open(draft, 'CS1.1');
    const warning = editor.getByText('Šis jautājums turpina iepriekšējās versijas jautājumu A7.');
    expect(await warning.count()).toBe(0);
    await editor.getByLabel('Kods', { exact: true }).focus();
    await warning.waitFor();
  });

  it('that is in use says where, stays in the field and changes nothing', async () => {
    const { editor, draft, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Kods', { exact: true }).fill('OD1.1');
    await page.keyboard.press('Tab');
    await editor.getByText('Kods OD1.1 jau ir lietots: „Kā publicējat datu kopas?”. Izvēlieties citu; kods nav mainīts.').waitFor();
    expect(nodeOf(draft, 'CS1.2')['visibleIf']).toEqual({ question: 'CS1.1', is: 'yes' });
    await editor.getByLabel('Kods', { exact: true }).press('Escape');
    expect(await editor.getByLabel('Kods', { exact: true }).inputValue()).toBe('CS1.1');
  });

  it('of an option is followed by the condition and the recommendation that name it', async () => {
    const { editor, draft, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Variants 2: Kods').fill('nekad');
    await page.keyboard.press('Tab');
    await expect.poll(() => nodeOf(draft, 'CS1.1')['recommendations']).toMatchObject([{ for: { is: 'nekad' } }]);
    await editor.getByLabel('Variants 1: Kods').fill('ja');
    await page.keyboard.press('Tab');
    await expect.poll(() => nodeOf(draft, 'CS1.2')['visibleIf']).toEqual({ question: 'CS1.1', is: 'ja' });
  });
});

describe('the answers of a question', () => {
  it('are added, written, sorted and taken away with the keyboard alone', async () => {
    const { editor, node, page } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Variants 2: Punkti, %').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('id'))).toBe(
      await editor.getByLabel('Variants 3: Kods').getAttribute('id'),
    );
    await page.keyboard.press('Tab');
    await page.keyboard.type('Daļēji');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Partly');
    await editor.getByLabel('Variants 3: Punkti, %').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('33,3');
    await page.keyboard.press('Alt+ArrowUp');
    await expect
      .poll(() => node()['answer'])
      .toMatchObject({
        options: [{ code: 'yes' }, { code: 'option-3', text: { lv: 'Daļēji', en: 'Partly' }, score: 0.333 }, { code: 'no' }],
      });
    await editor.getByRole('button', { name: 'Noņemt: Variants 2' }).press('Enter');
    await expect.poll(() => JSON.stringify(node()['answer'])).not.toContain('option-3');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Noņemt: Variants 2');
  });

  it('become another type with what can be kept, say what is lost, and come back with undo', async () => {
    const { editor, node, page } = await open(aDraft(everyType()), 'T2');
    const before = node()['answer'];
    await editor.getByLabel('Kā atbild').selectOption('counts');
    await editor.getByText('Jaunajam atbildes veidam nav vietas šim: kolonnas (3). Ar „Atsaukt” tas atgriezīsies.').waitFor();
    await expect.poll(() => node()['answer']).toMatchObject({ type: 'counts', rows: [{ code: 'web' }, { code: 'desk' }], share: ['web'] });
    await page.keyboard.press('Control+z');
    await expect.poll(() => node()['answer']).toEqual(before);
  });

  it('of a table may not count', async () => {
    const { editor, node } = await open(aDraft(everyType()), 'T2');
    await editor.getByRole('checkbox', { name: 'Kolonna 2: Rindu neskaita' }).check();
    await expect.poll(() => node()['answer']).toMatchObject({ columns: [{ score: 1 }, { score: null }, { score: null }] });
  });

  it('that are counts say which rows are in the share', async () => {
    const { editor, node } = await open(aDraft(everyType()), 'T3');
    await editor.getByRole('checkbox', { name: 'Rinda 2: Ieskaita daļā' }).check();
    await editor.getByLabel('Daļu rēķina no').selectOption('declared');
    await expect.poll(() => node()['answer']).toMatchObject({ share: ['net', 'post'], basis: 'declared' });
  });

  it('are shown as whoever answers sees them', async () => {
    const { editor } = await open(aDraft(methodologyDocument), 'OD1.1');
    await unfold(editor, 'Kā to redz atbildētājs');
    const preview = editor.getByRole('group', { name: 'Angliski' }).last();
    await preview.getByRole('checkbox', { name: 'On our own site' }).check();
    expect(await preview.getByRole('checkbox', { name: 'On our own site' }).isChecked()).toBe(true);
  });
});

describe('the scoring rule of a number', () => {
  it('becomes bands, and the curve follows while they are typed', async () => {
    const { editor, node, page } = await open(aDraft(everyType()), 'T1');
    await editor.getByLabel('Noteikums').selectOption('bands');
    const curve = editor.getByRole('img', { name: 'Punkti pēc vērtības' });
    await editor.getByLabel('Josla 1: Sākot no').fill('20');
    await editor.getByLabel('Josla 1: Punkti, %').fill('25');
    await editor.getByLabel('Josla 2: Sākot no').fill('50');
    // 0 below 20, a quarter from there to 50, all of them from 50.
    const line = 'Līnija iet caur: 0 → 0 %; 20 → 0 %; 20 → 25 %; 50 → 25 %; 50 → 100 %; 100 → 100 %.';
    await expect.poll(() => curve.locator('desc').textContent()).toBe(line.replaceAll(' %', '\u00a0%'));
    await page.getByText('Viss saglabāts').waitFor();
    expect(node()['answer']).toMatchObject({
      scoring: {
        rule: 'bands',
        bands: [
          { from: 20, score: 0.25 },
          { from: 50, score: 1 },
        ],
      },
    });
  });

  it('with bands out of order says so at the band, and they are sorted at a word', async () => {
    const { editor, node } = await open(aDraft(everyType()), 'T1');
    await editor.getByLabel('Noteikums').selectOption('bands');
    await editor.getByLabel('Josla 1: Sākot no').fill('150');
    await editor.getByText('Jābūt lielākam par iepriekšējo (150); šeit ir 100.').waitFor();
    await editor.getByRole('button', { name: 'Sakārtot pēc sākuma' }).click();
    await expect.poll(() => node()['answer']).toMatchObject({ scoring: { bands: [{ from: 100 }, { from: 150 }] } });
  });

  it('of a share is in per cent, and is written down by the first change', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1.2');
    expect(node()['answer']).toEqual({ type: 'share' });
    await editor.getByLabel('Visvairāk punktu, ja vērtība ir').fill('80');
    await expect.poll(() => node()['answer']).toEqual({ type: 'share', scoring: { rule: 'linear', zero: 0, full: 0.8 } });
  });
});

describe('the condition of a question', () => {
  it('is built from menus with the keyboard alone, and its sentence follows', async () => {
    const { editor, node, page } = await open(aDraft(methodologyDocument), 'GI1.1');
    await unfold(editor, 'Kam un kad jautā');
    await editor.getByRole('button', { name: 'Pievienot nosacījumu par atbildi' }).press('Enter');
    await editor.getByText('Jautā, ja OD1.1 atbildē ir „Atvērto datu portālā”.').waitFor();
    // The keyboard is in the new condition: a question is found by its text, without diacritics.
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('apkalposanas centrs');
    await page.getByRole('option', { name: 'CS1.1 Vai ir klientu apkalpošanas centrs?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await editor.getByText('Jautā, ja CS1.1 atbilde ir „Jā”.').waitFor();
    await editor.getByLabel('Atbilde', { exact: true }).focus();
    await page.keyboard.press('ArrowDown');
    await editor.getByText('Jautā, ja CS1.1 atbilde ir „Nē”.').waitFor();
    await editor.getByRole('button', { name: 'Pievienot nosacījumu par organizāciju' }).press('Enter');
    const second = editor.locator('[data-condition="visibleIf.all[1]"]');
    await second.getByRole('button', { name: 'Apgriezt' }).press('Enter');
    await expect
      .poll(() => node()['visibleIf'])
      .toEqual({ all: [{ question: 'CS1.1', is: 'no' }, { not: { organisation: { kind: ['municipality'] } } }] });
    await editor.getByText('Jautā, ja CS1.1 atbilde ir „Nē” un nav tā, ka organizācijas veids ir pašvaldība.').waitFor();
    await second.getByRole('button', { name: 'Noņemt nosacījumu' }).last().press('Enter');
    await expect.poll(() => node()['visibleIf']).toEqual({ all: [{ question: 'CS1.1', is: 'no' }] });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  });

  it('that would look ahead is said at once, stays, and can be mended', async () => {
    const draft = aDraft(methodologyDocument);
    draft.colleague({ op: 'set', node: draft.idOf('CS1.2'), version: 1, fields: { visibleIf: { question: 'OD1.1', includes: 'own' } } });
    const { editor, node, page } = await open(draft, 'CS1.2');
    await unfold(editor, 'Kam un kad jautā');
    await editor.getByText('Jautājumu OD1.1 uzdod vēlāk, tāpēc tā atbildes vēl nav. Izvēlieties agrāku jautājumu.').waitFor();
    expect(node()['visibleIf']).toEqual({ question: 'OD1.1', includes: 'own' });
    const question = editor.getByRole('combobox', { name: 'Jautājums' });
    await question.fill('CS1.1');
    await question.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => node()['visibleIf']).toEqual({ question: 'CS1.1', is: 'yes' });
    await editor.getByText('Jautā, ja CS1.1 atbilde ir „Jā”.').waitFor();
  });

  it('on a question or an option that is gone is said and never dropped', async () => {
    const draft = aDraft(methodologyDocument);
    const broken: { readonly any: readonly JsonValue[] } = {
      any: [{ question: 'XX', is: 'a' }, { question: 'CS1.1', is: 'maybe' }, { question: 'CS1.1', atLeast: 2 }, 'what?'],
    };
    draft.colleague({ op: 'set', node: draft.idOf('CS1.2'), version: 1, fields: { visibleIf: broken } });
    const { editor, node } = await open(draft, 'CS1.2');
    await unfold(editor, 'Kam un kad jautā');
    await editor.getByText('Jautājuma XX metodikā nav. Izvēlieties citu vai noņemiet nosacījumu.').waitFor();
    await editor.getByText('Atbildes maybe šim jautājumam nav. Izvēlieties citu.').waitFor();
    await editor.getByText('Šāda pārbaude šim jautājumam neder. Izvēlieties citu.').waitFor();
    await editor.getByText('Šo nosacījumu nevar saprast: "what?"').waitFor();
    await editor.getByLabel('Atbilde', { exact: true }).selectOption('no');
    await expect.poll(() => node()['visibleIf']).toEqual({ any: [broken.any[0], { question: 'CS1.1', is: 'no' }, broken.any[2], 'what?'] });
  });

  it('is beside the kinds of bodies that are asked', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1.1');
    await unfold(editor, 'Kam un kad jautā');
    await editor.getByRole('checkbox', { name: 'ministrijas' }).check();
    await editor.getByText('Tikai tām, kurām Veids: ministrija.').waitFor();
    await editor.getByLabel('Pievienot pazīmi').selectOption('region');
    await editor.getByRole('checkbox', { name: 'Latgale' }).check();
    await expect.poll(() => node()['appliesTo']).toEqual({ kind: ['ministry'], region: ['kurzeme', 'latgale'] });
    await editor.getByRole('checkbox', { name: 'ministrijas' }).uncheck();
    await expect.poll(() => node()['appliesTo']).toEqual({ region: ['kurzeme', 'latgale'] });
  });
});

describe('the rest of a question', () => {
  it('is advice by case, built from menus, with its sentence', async () => {
    const { editor, node } = await open(aDraft(everyType()), 'T2');
    await unfold(editor, 'Ieteikumi');
    await editor.getByRole('button', { name: 'Pievienot ieteikumu' }).press('Enter');
    await editor.getByText('ja „Rinda web” ir „Kolonna no”').waitFor();
    await editor.getByLabel('Ieteikums 1: Rinda').selectOption('desk');
    await editor.getByLabel('Ieteikums 1: Ko iesaka: Latviski').fill('Sāciet ar galdu.');
    await expect.poll(() => node()['recommendations']).toEqual([{ for: { row: 'desk', is: 'no' }, text: { lv: 'Sāciet ar galdu.' } }]);
    await editor.getByLabel('Ieteikums 1: Kad iesaka').selectOption('scoreBelow');
    await editor.getByLabel('Ieteikums 1: Vērtējums (0–100)').fill('40');
    await expect.poll(() => node()['recommendations']).toMatchObject([{ for: { scoreBelow: 40 } }]);
  });

  it('is sources, evidence, item and effort', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1.1');
    await unfold(editor, 'Svars un avoti');
    await editor.getByRole('checkbox', { name: 'eksperts' }).check();
    await unfold(editor, 'Vienība, pierādījums, ieguldījums');
    await editor.getByRole('button', { name: 'Lūgt pierādījumu' }).press('Enter');
    await editor.getByLabel('Pierādījums ir obligāts').check();
    await editor.getByLabel('Kādu pierādījumu lūdz: Latviski').fill('Saite');
    await editor.getByRole('button', { name: 'Norādīt vienību' }).press('Enter');
    await editor.getByLabel('Vienības kods').fill('centre');
    await editor.getByLabel('Vienības nosaukums: Latviski').fill('Centrs');
    await editor.getByLabel('Ieguldījums uzlabošanai').fill('1,5');
    await expect
      .poll(() => node())
      .toMatchObject({
        sources: ['expert', 'self'],
        evidence: { required: true, text: { lv: 'Saite' } },
        item: { code: 'centre', title: { lv: 'Centrs' } },
        effort: 1.5,
      });
  });
});

describe('what stands above questions', () => {
  it('weighs what its questions weigh, or a number that begins there', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), 'CS1');
    await editor.getByLabel('Savs skaitlis').check();
    // 3 and 1.
    await expect.poll(() => node()['weight']).toBe(4);
    await editor.getByLabel('Pievienot organizāciju veidu').selectOption('municipality');
    await editor.getByLabel('Svars: pašvaldības').fill('9');
    await editor.getByLabel('Kā no daļām iegūst kopējo vērtējumu').selectOption('geometric');
    await expect.poll(() => node()).toMatchObject({ weight: 4, weightByKind: { municipality: 9 }, aggregation: 'geometric' });
    await editor.getByLabel('Tik, cik kopā sver tās jautājumi').check();
    await expect.poll(() => node()['weight']).toBeUndefined();
  });

  it('is the methodology with its rules', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), '');
    await editor.getByLabel('Ja uz jautājumu nav atbildēts').selectOption('exclude');
    await editor.getByLabel('Cik daudz jāatbild, lai vērtētu').fill('75');
    await editor.getByRole('button', { name: 'Pārvietot augstāk: pati organizācija' }).press('Enter');
    await editor.getByLabel('Vietas nosaka pēc').selectOption('rounded');
    await editor.getByLabel('Cipari aiz komata').fill('1');
    await expect
      .poll(() => node()['policies'])
      .toEqual({
        unanswered: 'exclude',
        minimumAnswered: 0.75,
        sources: ['expert', 'self', 'automated'],
        ranking: { on: 'rounded', decimals: 1 },
      });
  });

  it('is its levels, whose bands are shown', async () => {
    const { editor, node } = await open(aDraft(methodologyDocument), '');
    await editor.getByRole('button', { name: 'Pievienot līmeni' }).press('Enter');
    await editor.getByText('6. līmenis · 6. līmenis').waitFor();
    await editor.getByLabel('Līmenis 6: No (0–100)').fill('85');
    await editor.getByText('Jābūt lielākam par iepriekšējo (90); šeit ir 85.').waitFor();
    await editor.getByLabel('Līmenis 6: Krāsa', { exact: true }).fill('zila');
    await editor.getByText('Jābūt krāsai pierakstā #rrggbb; šeit ir „zila”.').waitFor();
    await editor.getByRole('button', { name: 'Noņemt: Līmenis 6' }).press('Enter');
    await expect.poll(() => node()['levels']).toHaveLength(5);
  });
});

describe('what the checks say', () => {
  it('of a field in per cent is told in per cent', async () => {
    const { editor } = await open(aDraft(methodologyDocument), 'CS1.1');
    await editor.getByLabel('Variants 1: Punkti, %').fill('150');
    await editor.getByText('Jābūt ne lielākam par 100; šeit ir 150.').waitFor();
  });

  it('as a warning makes no field wrong, and is gone when it was accepted with a word', async () => {
    const draft = aDraft(everyType());
    const { editor } = await open(draft, 'T1');
    await editor.getByLabel('Noteikums').selectOption('bands');
    await editor.getByLabel('Josla 1: Sākot no').fill('10');
    await editor.locator('[data-field="answer.scoring.bands[0].from"] .editor-problems__warning').waitFor();
    expect(await editor.getByLabel('Josla 1: Sākot no').getAttribute('aria-invalid')).toBe('false');
    draft.colleague({ op: 'explain', node: draft.idOf('T1'), rule: 'bands-gap', word: 'Zem desmit nav ko vērtēt.' });
    await editor.getByLabel('Jautājuma teksts: Latviski').fill('Cik?');
    await editor.locator('[data-field="answer.scoring.bands[0].from"] .editor-problems__warning').waitFor({ state: 'detached' });
  });
});

describe('every editor', () => {
  it.each(
    ['', 'CS', 'CS1.1', 'CS1.2', 'T1', 'T2', 'T3'].flatMap((code) => [
      { code, locale: 'lv', width: 1440, scheme: 'light' } as const,
      { code, locale: 'en', width: 320, scheme: 'dark' } as const,
    ]),
  )('with all parts open passes axe and fits the screen: $code $locale $width', async ({ code, ...options }) => {
    const { page, faults, editor } = await open(aDraft(everyType()), code, options);
    await unfoldAll(page);
    if (process.env['SHOTS'])
      await page.screenshot({ path: `${process.env['SHOTS']}/${code || 'root'}-${options.width}.png`, fullPage: true });
    expect(await editor.locator('h2').count()).toBe(1);
    expect(await faults()).toEqual([]);
    expect(await widerThanScreen(page)).toBe(0);
  });

  it('of a published version shows everything and changes nothing', async () => {
    const draft = aDraft(methodologyDocument, { row: { ...methodologyRow, status: 'published' } });
    const { editor } = await open(draft, 'CS1.1');
    expect(await editor.getByLabel('Svars', { exact: true }).isDisabled()).toBe(true);
  });
});
