import { describe, expect, it } from 'vitest';
import { aConsole } from './aConsole.js';
import { methodologyDocument } from './documents.js';
import { aDraft } from './draft.js';

const openAt = aConsole();
const tree = '/methodologies/m1/workshop/content';

const opened = async (options: { readonly locale?: 'en'; readonly width?: number } = {}) => {
  const draft = aDraft(methodologyDocument);
  const at = await openAt(tree, { stubs: draft.stubs, ...options });
  const { page } = at;
  await page.getByRole('tree').waitFor();
  const row = (code: string) => page.getByRole('treeitem', { name: new RegExp(`^${code} `) });
  /** The codes of the lines from top to bottom. */
  const codes = async () => (await page.locator('.tree-row .code').allTextContents()).filter((code) => code !== '');
  const focused = () => page.evaluate(() => document.activeElement?.querySelector('.code')?.textContent);
  const saved = () => page.getByText(/^(Viss saglabāts|Everything is saved)$/).waitFor();
  const expand = () => page.getByRole('button', { name: /^(Izvērst visu|Expand all)$/ }).click();
  return { ...at, draft, row, codes, focused, saved, expand };
};

describe('the tree of a draft', () => {
  it('is gone through with the arrow keys, Home, End and by typing', async () => {
    const { page, row, focused } = await opened();
    await row('CS').focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('CS1');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('CS1.1');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect([await focused(), await row('CS1').getAttribute('aria-expanded')]).toEqual(['CS1', 'false']);
    await page.keyboard.type('visp');
    expect(await focused()).toBe('GI');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('');
    await page.keyboard.press('End');
    expect(await focused()).toBe('GI1');
  });

  it('lets a question be added, named, copied, moved and deleted by keyboard alone, and all of it undone', async () => {
    const { page, row, codes, focused, saved, expand, draft } = await opened();
    await expand();
    await row('OD1.1').focus();
    await page.keyboard.press('Control+Enter');
    await row('OD1.2').waitFor();
    expect(await focused()).toBe('OD1.2');
    await page.keyboard.press('Enter');
    await page.locator('.node-editor :focus').waitFor();
    const text = page.getByRole('textbox', { name: 'Latviski' }).first();
    for (let tabs = 0; tabs < 10 && !(await text.evaluate((field) => field === document.activeElement)); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Vai datus atjaunojat?');
    await page.keyboard.press('Escape');
    expect(await row('OD1.2').textContent()).toContain('Vai datus atjaunojat?');
    await page.keyboard.press('Control+D');
    expect(await focused()).toBe('OD1.3');
    await page.keyboard.press('Alt+ArrowUp');
    await page.keyboard.press('Alt+ArrowUp');
    expect([await focused(), (await codes()).slice(-6)]).toEqual(['OD1.3', ['OD1.3', 'OD1.1', 'OD1.2', 'GI', 'GI1', 'GI1.1']]);
    await page.keyboard.press('Delete');
    expect(await focused()).toBe('OD1.1');
    await saved();
    expect(JSON.stringify(draft.document())).toContain('Vai datus atjaunojat?');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Control+Z');
    await saved();
    expect(draft.document()).toEqual(methodologyDocument);
  });

  it('carries a question to another topic by cutting and pasting, and says whose condition is broken by it', async () => {
    const { page, row, codes, focused, expand } = await opened();
    await expand();
    await row('CS1.1').focus();
    await page.keyboard.press('Control+X');
    await row('OD1').focus();
    await page.keyboard.press('Control+V');
    await page.getByText('CS1.2 prasa atbildi uz jautājumu „CS1.1”, kurš tagad ir vēlāk').waitFor();
    expect([await focused(), (await codes()).slice(2, 7)]).toEqual(['CS1.1', ['CS1.2', 'OD', 'OD1', 'OD1.1', 'CS1.1']]);
    // The checks mark it a moment later.
    await row('CS1.2').getByText('1 kļūda').waitFor();
  });

  it('moves a question to where it is dropped with the mouse', async () => {
    const { row, codes, expand } = await opened();
    await expand();
    await row('CS1.2').dragTo(row('OD1.1'), { targetPosition: { x: 120, y: 4 } });
    expect((await codes()).slice(2, 6)).toEqual(['CS1.1', 'OD', 'OD1', 'CS1.2']);
    await row('CS1.2').dragTo(row('GI1'));
    expect((await codes()).slice(-3)).toEqual(['GI1', 'GI1.1', 'CS1.2']);
  });

  it('moves a question to a chosen topic and place by the dialog', async () => {
    const { page, row, codes, expand } = await opened();
    await expand();
    await row('GI1.1').focus();
    await page.getByRole('button', { name: 'Pārvietot uz…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Pārvietot „GI1.1”' });
    await dialog.getByLabel('Tēma').selectOption({ label: 'CS1 Klātienes centri' });
    await dialog.getByLabel('Vieta').selectOption({ label: 'Pirms: CS1.1 Vai ir klientu apkalpošanas centrs?' });
    await dialog.getByRole('button', { name: 'Pārvietot' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect((await codes()).slice(1, 4)).toEqual(['CS1', 'GI1.1', 'CS1.1']);
  });

  it('asks before a section goes, and the keyboard goes on to the next one', async () => {
    const { page, row, codes, focused } = await opened();
    await row('CS').focus();
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Dzēst „CS”?' });
    await dialog.getByText('Līdz ar to aizies 2 jautājumi.').waitFor();
    await dialog.getByRole('button', { name: 'Dzēst' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect([await focused(), await codes()]).toEqual(['OD', ['OD', 'OD1', 'GI', 'GI1']]);
  });

  it('takes out what the version before has, and brings it back', async () => {
    const [section, ...others] = methodologyDocument.sections;
    const [topic] = section?.topics ?? [];
    const [first, second] = topic?.questions ?? [];
    const known = { ...first, previous: { question: 'K1', comparable: true } };
    const sections = [{ ...section, topics: [{ ...topic, questions: [known, second] }] }, ...others];
    const draft = aDraft({ ...methodologyDocument, sections });
    const { page } = await openAt(tree, { stubs: draft.stubs });
    await page.getByRole('treeitem', { name: /^CS1 / }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Delete');
    await page.getByText('Izņemts no metodikas: „CS1.1”.').waitFor();
    await page.getByText('CS1.2 prasa atbildi uz jautājumu „CS1.1”, kura vairs nav').waitFor();
    await page.getByLabel('Rādīt izņemtās daļas').check();
    const out = page.getByRole('treeitem', { name: /^CS1\.1 .*izņemts/ });
    await out.focus();
    await page.keyboard.press('Delete');
    await out.waitFor({ state: 'detached' });
    await page.getByText('Viss saglabāts').waitFor();
    expect(draft.document()).toEqual({ ...methodologyDocument, sections });
  });

  it('shows what is sought, diacritics aside, with what it stands in', async () => {
    const { page, codes } = await opened();
    await page.getByLabel('Meklēt (kods, teksts)').fill('tiessaiste');
    await page.getByText('Atrasta 1 daļa.').waitFor();
    expect(await codes()).toEqual(['CS', 'CS1', 'CS1.2']);
  });

  it('is without accessibility faults and without sideways scrolling at 320 pixels, in both languages', async () => {
    for (const options of [{ width: 320 }, { width: 320, locale: 'en' as const }, {}]) {
      const { page, row, faults, expand } = await opened(options);
      await expand();
      await row('CS1').click();
      await page.getByRole('region', { name: /^(Labošana|Editing)$/ }).waitFor();
      expect(await faults()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      if (options.width === undefined) continue;
      await page.getByRole('link', { name: /^← / }).click();
      expect(await faults()).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('treeitem');
    }
  });

  it('keeps what can be undone when another page of the workshop is opened', async () => {
    const { page, row, codes } = await opened();
    await row('OD').focus();
    await page.keyboard.press('Control+D');
    await page.getByRole('link', { name: 'Pārbaudes', exact: true }).click();
    await page.getByRole('button', { name: 'Atsaukt', exact: false }).first().click();
    await page.getByRole('link', { name: 'Saturs', exact: true }).click();
    await row('OD').waitFor();
    expect((await codes()).filter((code) => code.startsWith('OD'))).toEqual(['OD', 'OD1']);
  });
});

describe('the checks of a draft', () => {
  it('say what stands against publishing and lead to the field', async () => {
    const { page, draft } = await opened();
    draft.colleague({ op: 'set', node: draft.idOf('OD1.1'), version: 1, fields: { weight: -1 } });
    await page.goto('about:blank');
    const again = await openAt('/methodologies/m1/workshop/checks', { stubs: draft.stubs });
    await again.page.getByText('Publicēt vēl nevar: 1 kļūda.').waitFor();
    expect(await again.faults()).toEqual([]);
    await again.page.getByRole('link', { name: 'OD1.1 Kā publicējat datu kopas? – Svars' }).click();
    await again.page.getByRole('treeitem', { name: /^OD1\.1 /, selected: true }).waitFor();
    const field = () => again.page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));
    expect(await field()).toBe('weight');
  });

  it('are passed once every warning has a word, which can be changed and taken back', async () => {
    const draft = aDraft(methodologyDocument);
    const { page, faults } = await openAt('/methodologies/m1/workshop/checks', { stubs: draft.stubs });
    await page.getByText('Publicēt vēl nevar: 2 brīdinājumi bez paskaidrojuma.').waitFor();
    await page.getByRole('button', { name: /^Paskaidrot visus \(2\)/ }).click();
    await page.keyboard.type('Ieteikumus raksta atsevišķi.');
    expect(await faults()).toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByText('Pārbaudes ir izturētas').waitFor();
    await page.getByText('Paskaidrotie brīdinājumi (2)').click();
    await page.getByRole('button', { name: 'Mainīt paskaidrojumu: OD1.1 Jautājumi bez ieteikuma' }).click();
    await page.getByLabel('Kāpēc tā jābūt').fill('Te ieteikt nav ko.');
    await page.keyboard.press('Enter');
    await page.getByText('Paskaidrojums: „Te ieteikt nav ko.”').waitFor();
    await page.getByRole('button', { name: 'Atsaukt pieņemšanu: CS1.2 Jautājumi bez ieteikuma' }).click();
    await page.getByText('Publicēt vēl nevar: 1 brīdinājums bez paskaidrojuma.').waitFor();
  });
});

describe('a change that meets a colleague’s', () => {
  const met = async () => {
    const at = await opened();
    const { page, row, draft } = at;
    await row('OD').focus();
    draft.colleague({ op: 'set', node: draft.idOf('OD'), version: 1, fields: { title: { lv: 'Dati un kopas', en: 'Open data' } } });
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Nosaukums' }).getByRole('textbox', { name: 'Latviski' }).fill('Dati un saites');
    await page.getByRole('dialog', { name: 'Kolēģis mainīja to pašu: OD' }).waitFor();
    const dialog = page.getByRole('dialog');
    const title = () => {
      const [, section] = JSON.parse(JSON.stringify(draft.document())).sections;
      return section.title.lv;
    };
    return { ...at, dialog, title };
  };

  it('is put to the person with both values, and theirs can be kept', async () => {
    const { dialog, title, saved, faults } = await met();
    expect(await dialog.locator('mark').allTextContents()).toEqual(['saites', 'kopas']);
    expect(await faults()).toEqual([]);
    await dialog.getByRole('radio', { name: 'Kolēģa' }).check();
    await dialog.getByRole('button', { name: 'Paturēt izvēlēto' }).click();
    await saved();
    expect(title()).toBe('Dati un kopas');
  });

  it('can be kept, by keyboard', async () => {
    const { page, dialog, title, saved } = await met();
    await dialog.getByRole('radio', { name: 'Jūsu' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await dialog.getByRole('button', { name: 'Paturēt izvēlēto' }).focus();
    await page.keyboard.press('Enter');
    await saved();
    expect(title()).toBe('Dati un saites');
  });

  it('can end in a third text, also after the decision was put off', async () => {
    const { page, dialog, title, saved } = await met();
    await page.keyboard.press('Escape');
    await page.getByText('Viena vieta gaida Jūsu lēmumu.').waitFor();
    await page.getByRole('button', { name: 'Izlemt' }).click();
    await dialog.getByRole('radio', { name: 'Cits teksts' }).check();
    await dialog.getByRole('textbox').fill('Dati, kopas un saites');
    await dialog.getByRole('button', { name: 'Paturēt izvēlēto' }).click();
    await saved();
    expect(title()).toBe('Dati, kopas un saites');
  });

  it('of what the colleague deleted can be brought back', async () => {
    const { page, row, draft, expand, saved } = await opened();
    await expand();
    await row('OD1.1').focus();
    draft.colleague({ op: 'remove', node: draft.idOf('OD1.1'), version: 1 });
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Latviski' }).first().fill('Kā kopīgojat datus?');
    const dialog = page.getByRole('dialog', { name: 'Kolēģis dzēsa to, ko Jūs mainījāt: OD1.1' });
    await dialog.getByRole('button', { name: 'Atjaunot ar manām izmaiņām' }).click();
    await saved();
    expect(JSON.stringify(draft.document())).toContain('Kā kopīgojat datus?');
  });

  it('by deleting it, leaves it there for the person to see', async () => {
    const { page, row, draft, expand, saved } = await opened();
    await expand();
    await row('OD1.1').focus();
    draft.colleague({ op: 'set', node: draft.idOf('OD1.1'), version: 1, fields: { weight: 3 } });
    await page.keyboard.press('Delete');
    const dialog = page.getByRole('dialog', { name: 'Kolēģis mainīja to, ko Jūs dzēsāt: OD1.1' });
    await dialog.getByRole('button', { name: 'Tomēr dzēst' }).click();
    await saved();
    expect(JSON.stringify(draft.document())).not.toContain('OD1.1');
  });
});

describe('a draft of 300 questions', () => {
  it('shows what is typed in a title in its tree while all of it is open', async () => {
    const [section] = methodologyDocument.sections;
    const [topic] = section?.topics ?? [];
    const [question] = topic?.questions ?? [];
    const sections = Array.from({ length: 6 }, (_, s) => ({
      ...section,
      code: `S${s}`,
      topics: Array.from({ length: 5 }, (_, t) => ({
        ...topic,
        code: `S${s}.${t}`,
        questions: Array.from({ length: 10 }, (_, q) => ({ ...question, code: `S${s}.${t}.${q}` })),
      })),
    }));
    const draft = aDraft({ ...methodologyDocument, sections });
    const { page } = await openAt(tree, { stubs: draft.stubs });
    await page.getByRole('button', { name: 'Izvērst visu' }).click();
    await page.getByRole('treeitem', { name: /^S2\.2\.2 / }).click();
    const field = page.getByRole('textbox', { name: 'Latviski' }).first();
    await field.focus();
    // From the key to the frame that shows it, in the page itself.
    await page.evaluate(() => {
      const taken: number[] = [];
      Object.assign(globalThis, { taken });
      addEventListener(
        'keydown',
        ({ timeStamp }) => requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))),
        true,
      );
    });
    await page.keyboard.press('End');
    await page.keyboard.type(' Un vai to lieto katru dienu?', { delay: 60 });
    await page.getByRole('treeitem', { name: /Un vai to lieto katru dienu\?/ }).waitFor();
    const taken = await page.evaluate(() => JSON.stringify(Reflect.get(globalThis, 'taken')));
    const times = [...taken.matchAll(/[\d.]+/g)].map(([number]) => Number(number)).toSorted((a, b) => a - b);
    console.log(
      `300 questions, a keystroke to its frame: median ${times[Math.floor(times.length / 2)]?.toFixed(0)} ms, slowest ${times.at(-1)?.toFixed(0)} ms`,
    );
  });
});
