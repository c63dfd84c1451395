import type { WorkbookFault } from '@e-index/messages';
import { describe, expect, it } from 'vitest';
import { editPart, editWorkbook, setCell } from '../../test/editWorkbook.js';
import { smallMethodology } from '../../test/smallMethodology.js';
import { questionsOf, type Methodology } from '@e-index/core';
import { readWorkbook } from './readWorkbook.js';
import { writeWorkbook } from './writeWorkbook.js';

const english = await writeWorkbook(smallMethodology, 'en');
const latvian = await writeWorkbook(smallMethodology, 'lv');
/** The part of the sheet Questions, the sixth. */
const QUESTIONS = 'xl/worksheets/sheet6.xml';

async function faultsOf(workbook: Uint8Array | Promise<Uint8Array>): Promise<readonly WorkbookFault[]> {
  const read = await readWorkbook(await workbook);
  return read.ok ? [] : read.faults;
}

async function documentOf(workbook: Uint8Array | Promise<Uint8Array>): Promise<Methodology> {
  const read = await readWorkbook(await workbook);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.document;
}

const weightOf = (methodology: Methodology, code: string) =>
  questionsOf(methodology).find(({ question }) => question.code === code)?.question.weight;

describe('What people type', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    [' 12,5 ', 12.5],
    ['7', 7],
    [7, 7],
    ['1e3', 1000],
  ])('%j in a column of numbers is %d', async (typed, weight) => {
    expect(weightOf(await documentOf(setCell(latvian, 'Jautājumi', 'F2', typed)), 'A1.1')).toBe(weight);
  });

  it.each(['twelve', '12,5,1', '1 000', '12.5%', '=6+6', '0x10', 'Infinity'])(
    '%j in a column of numbers is a fault of that cell',
    async (typed) => {
      expect(await faultsOf(setCell(english, 'Questions', 'F2', typed))).toEqual([
        { sheet: 'Questions', cell: 'F2', code: 'not-a-number', params: { found: typed } },
      ]);
    },
  );

  it('the weight of a section may be a number or the word “points”', async () => {
    expect((await documentOf(setCell(english, 'Sections', 'G2', 'Points'))).sections[0]?.weight).toBe('points');
    expect((await documentOf(setCell(english, 'Sections', 'G2', 'punkti'))).sections[0]?.weight).toBe('points');
    expect(await faultsOf(setCell(english, 'Sections', 'G2', 'many'))).toEqual([
      { sheet: 'Sections', cell: 'G2', code: 'not-a-number', params: { found: 'many', word: 'weight' } },
    ]);
  });

  it('a whole number typed as a code is that code, a fraction might have been another', async () => {
    const code = async (typed: number) => (await documentOf(setCell(english, 'Methodology', 'B4', typed))).version;
    expect(await code(10)).toBe('10');
    expect(await faultsOf(setCell(english, 'Methodology', 'B4', 2021.1))).toEqual([
      { sheet: 'Methodology', cell: 'B4', code: 'not-text', params: { found: '2021.1' } },
    ]);
  });

  it('a code that the program made a number with an exponent or a day of is a fault, not another code', async () => {
    const withStyle = (format: string) =>
      editPart(
        editPart(english, QUESTIONS, (xml) => xml.replace(/<c r="B4"[^>]*>.*?<\/c>/, '<c r="B4" s="1"><v>100000</v></c>')),
        'xl/styles.xml',
        (xml) =>
          xml.replace(
            '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat',
            `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat`,
          ),
      );
    // 11 shows 1.00E+05, 14 a day.
    for (const format of ['11', '14']) {
      expect(await faultsOf(withStyle(format))).toEqual([
        { sheet: 'Questions', cell: 'B4', code: 'not-text', params: { found: '100000' } },
      ]);
    }
  });

  it.each(['=SUM(A1:A9)', '+371 67026500', '-', '@all', "'quoted"])('the text %j stays text', async (text) => {
    const methodology = { ...smallMethodology, title: { lv: text } };
    expect((await documentOf(writeWorkbook(methodology, 'lv'))).title).toEqual({ lv: text });
  });

  it('headings and words are understood in both languages, whatever the capitals', async () => {
    const mixed = editWorkbook(english, (sheets) => {
      const questions = sheets.get('Questions') ?? [];
      questions[0]![4] = 'ATBILDES  VEIDS';
      questions[1]![4] = 'Viena atbilde';
    });
    expect(await documentOf(mixed)).toEqual(smallMethodology);
  });

  it('neither the order of columns nor empty rows nor notes of one’s own matter', async () => {
    const shuffled = editWorkbook(english, (sheets) => {
      for (const [name, rows] of sheets) {
        const width = Math.max(...rows.map((row) => row.length));
        if (name !== 'Read me')
          sheets.set(
            name,
            rows.flatMap((row) => [Array.from({ length: width }, (_, column) => row[width - 1 - column]), ['', undefined, '  ']]),
          );
      }
      sheets.get('Questions')![0]!.push('_note');
      sheets.get('Questions')![2]!.push('ask Anna');
      sheets.set('_scratch', [['anything']]);
    });
    expect(await documentOf(shuffled)).toEqual(smallMethodology);
  });
});

describe('What is wrong is named by sheet and cell', () => {
  it('a column that no methodology has', async () => {
    expect(await faultsOf(setCell(english, 'Options', 'I1', 'Colour of hat'))).toEqual([
      { sheet: 'Options', cell: 'I1', code: 'unknown-column', params: { name: 'Colour of hat' } },
    ]);
  });

  it('a column twice, in two languages', async () => {
    expect(await faultsOf(setCell(english, 'Options', 'I1', 'Kods'))).toEqual([
      { sheet: 'Options', cell: 'I1', code: 'double-column', params: { name: 'Kods' } },
    ]);
  });

  it('a value under no heading', async () => {
    expect(await faultsOf(setCell(english, 'Options', 'J3', 5))).toEqual([{ sheet: 'Options', cell: 'J3', code: 'no-heading' }]);
  });

  it('a code twice', async () => {
    expect(await faultsOf(setCell(english, 'Options', 'B3', 'yes'))).toEqual([
      {
        sheet: 'Options',
        cell: 'B3',
        code: 'duplicate-code',
        path: '$.sections[0].topics[0].questions[0].answer.options[1].code',
        params: { found: 'yes', in: 'options' },
      },
    ]);
  });

  it('a weight that no weight may be', async () => {
    expect(await faultsOf(setCell(english, 'Questions', 'F3', -1))).toMatchObject([
      { sheet: 'Questions', cell: 'F3', code: 'out-of-range', params: { min: 0, found: '-1' } },
    ]);
  });

  it('a sheet that is missing', async () => {
    expect(await faultsOf(editWorkbook(english, (sheets) => sheets.delete('Topics')))).toEqual([
      { sheet: '', cell: '', code: 'missing-sheet', params: { sheet: 'topics' } },
    ]);
  });

  it('a sheet of which nobody knows what it is', async () => {
    expect(await faultsOf(editWorkbook(english, (sheets) => sheets.set('Sheet1', [['x']])))).toEqual([
      { sheet: 'Sheet1', cell: '', code: 'unknown-sheet', params: { name: 'Sheet1' } },
    ]);
  });

  it('a column without which the sheet means nothing, once and not for each row', async () => {
    expect(await faultsOf(setCell(english, 'Questions', 'F1', '_weight'))).toEqual([
      { sheet: 'Questions', cell: 'A1', code: 'missing-column', params: { heading: 'weight' } },
    ]);
  });

  it('a topic that no row of the topics has', async () => {
    const faults = await faultsOf(setCell(english, 'Questions', 'A4', 'A9'));
    expect(faults).toEqual([{ sheet: 'Questions', cell: 'A4', code: 'no-such-row', params: { found: 'A9', sheet: 'topics' } }]);
  });

  it('a choice without options, at its answer type', async () => {
    const faults = await faultsOf(editWorkbook(english, (sheets) => sheets.delete('Options')));
    expect(faults[0]).toEqual({ sheet: 'Questions', cell: 'E2', code: 'without-rows', params: { sheet: 'options' } });
  });

  it('an answer type that there is not', async () => {
    expect(await faultsOf(setCell(english, 'Questions', 'E4', 'essay'))).toEqual([
      { sheet: 'Questions', cell: 'E4', code: 'no-such-word', params: { words: 'type', found: 'essay' } },
    ]);
  });

  it('a text that is missing in every language', async () => {
    const emptied = editWorkbook(english, (sheets) => sheets.get('Questions')?.[3]?.fill(undefined, 2, 4));
    expect(await faultsOf(emptied)).toMatchObject([{ sheet: 'Questions', cell: 'C4', code: 'missing' }]);
  });

  it('a condition on an option that does not exist, on a later question, and in no place', async () => {
    expect(await faultsOf(setCell(english, 'Conditions', 'E2', 'maybe'))).toMatchObject([
      { sheet: 'Conditions', cell: 'E2', code: 'unknown-option', params: { found: 'maybe' } },
    ]);
    expect(await faultsOf(setCell(english, 'Conditions', 'D2', 'A1.3'))).toMatchObject([
      { sheet: 'Conditions', cell: 'D2', code: 'condition-looks-ahead', params: { found: 'A1.3' } },
      { sheet: 'Conditions', cell: 'E2', code: 'condition-type', params: { test: 'is', type: 'text', question: 'A1.3' } },
    ]);
    expect(await faultsOf(setCell(english, 'Conditions', 'B2', '1.1'))).toMatchObject([
      { sheet: 'Conditions', cell: 'B2', code: 'condition-place', params: { found: '1.1' } },
    ]);
  });

  it('a long value is not repeated beyond 80 characters', async () => {
    const [fault] = await faultsOf(setCell(english, 'Questions', 'F2', 'x'.repeat(5_000)));
    expect(fault?.params).toEqual({ found: `${'x'.repeat(79)}…` });
  });

  it('every fault in the order of the sheets, at most 200', async () => {
    const spoilt = editWorkbook(english, (sheets) => {
      sheets.get('Levels')![1]![1] = 'low';
      const options = sheets.get('Options') ?? [];
      for (let row = 3; row < 303; row += 1) options.push(['A1.1', `o${row}`, 'x', 'x', 'high']);
    });
    const faults = await faultsOf(spoilt);
    expect(faults).toHaveLength(200);
    expect(faults[0]).toMatchObject({ sheet: 'Levels', cell: 'B2', code: 'not-a-number' });
    expect(faults[1]).toMatchObject({ sheet: 'Options', cell: 'E4', code: 'not-a-number' });
    expect(faults[199]).toMatchObject({ sheet: 'Options', cell: 'E202', code: 'not-a-number' });
  });
});

describe('Formulas and errors', () => {
  const withCell = (cell: string) => editPart(english, QUESTIONS, (xml) => xml.replace(/<c r="F2"[^>]*><v>2<\/v><\/c>/, cell));

  it('a formula counts as the value it had when the file was saved', async () => {
    expect(weightOf(await documentOf(withCell('<c r="F2"><f>2*3</f><v>6</v></c>')), 'A1.1')).toBe(6);
    expect(weightOf(await documentOf(withCell('<c r="F2" t="str"><f>"4,5"</f><v>4,5</v></c>')), 'A1.1')).toBe(4.5);
  });

  it('a formula without a value is refused with its cell', async () => {
    expect(await faultsOf(withCell('<c r="F2"><f>2*3</f></c>'))).toEqual([
      { sheet: 'Questions', cell: 'F2', code: 'formula-without-value' },
    ]);
  });

  it('an error in a cell is refused with its cell', async () => {
    expect(await faultsOf(withCell('<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'))).toEqual([
      { sheet: 'Questions', cell: 'F2', code: 'error-value', params: { found: '#DIV/0!' } },
    ]);
  });
});
