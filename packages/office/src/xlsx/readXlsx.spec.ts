import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editPart } from '../../test/editWorkbook.js';
import { readXlsx } from './readXlsx.js';
import { writeXlsx } from './writeXlsx.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const workbook = writeXlsx([{ name: 'One', headed: true, columns: [{ width: 10, look: 'text' }], rows: [['Heading'], ['value']] }]);
const notAWorkbook = { ok: false, fault: { sheet: '', cell: '', code: 'not-a-workbook' } };

async function cellsOf(bytes: Uint8Array): Promise<unknown> {
  const read = await readXlsx(bytes);
  if (!read.ok) return read.fault;
  return read.sheets.flatMap(({ rows }) => [...rows].flatMap(([row, cells]) => [...cells].map(([column, cell]) => [row, column, cell])));
}

describe('Files that are no workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Question;Weight\nA1;2')],
    ['the first half of a workbook', workbook.slice(0, workbook.length / 2)],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') })],
    ['a workbook with broken XML', editPart(workbook, SHEET, (xml) => xml.slice(0, -10))],
    [
      'a workbook with a document type of its own',
      editPart(workbook, SHEET, (xml) => xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY e "boom">]><worksheet')),
    ],
    ['a workbook that is not in UTF-8', zipSync({ 'xl/workbook.xml': new Uint8Array([0xff, 0xfe, 0x3c]) })],
  ])('%s is refused', async (_, bytes) => {
    expect(await readXlsx(bytes)).toEqual(notAWorkbook);
  });
});

describe('Files made to fill the memory', () => {
  const bomb = (parts: Zippable) => zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), ...parts }, { level: 1 });

  it('a hundred megabytes behind a few hundred kilobytes are not unpacked', async () => {
    const bytes = bomb({ [SHEET]: new Uint8Array(100_000_000) });
    expect(bytes.length).toBeLessThan(1_000_000);
    expect(await readXlsx(bytes)).toEqual({
      ok: false,
      fault: { sheet: '', cell: '', code: 'too-large', params: { what: 'unpacked', max: 30_000_000 } },
    });
  });

  it('nor is a part that is longer than it says', async () => {
    const bytes = bomb({ [SHEET]: new Uint8Array(90_000_000) });
    const view = new DataView(bytes.buffer);
    // The uncompressed size in the entry of the central directory, for the part whose name begins 46 bytes on.
    for (let at = 0; at < bytes.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 90_000_000) view.setUint32(at + 24, 1_000, true);
    }
    expect(await readXlsx(bytes)).toEqual(notAWorkbook);
  });

  it('what nobody reads is not unpacked, however large it says it is', async () => {
    const picture = { 'xl/media/image1.png': new Uint8Array(100_000_000), 'xl/vbaProject.bin': strToU8('macro') };
    expect(await cellsOf(zipSync({ ...unzipSync(workbook), ...picture }, { level: 1 }))).toEqual([
      [0, 0, { is: 'text', text: 'Heading' }],
      [1, 0, { is: 'text', text: 'value' }],
    ]);
  });

  it('a file of more than ten megabytes is not opened', async () => {
    expect(await readXlsx(new Uint8Array(10_000_001))).toMatchObject({
      fault: { code: 'too-large', params: { what: 'file', max: 10_000_000 } },
    });
  });

  it.each([
    ['A1048576', 'rows', 50_000],
    ['XFD2', 'columns', 500],
  ])('a value in %s is too far out', async (name, what, max) => {
    const far = editPart(workbook, SHEET, (xml) => xml.replace('r="A2"', `r="${name}"`));
    expect(await readXlsx(far)).toEqual({ ok: false, fault: { sheet: 'One', cell: name, code: 'too-large', params: { what, max } } });
  });

  it('a text longer than a cell can hold is not read', async () => {
    const long = editPart(workbook, SHEET, (xml) => xml.replace('>value<', `>${'x'.repeat(32_768)}<`));
    expect(await readXlsx(long)).toEqual({
      ok: false,
      fault: { sheet: 'One', cell: 'A2', code: 'too-large', params: { what: 'text', max: 32_767 } },
    });
  });

  it('many cells that point to one long text are not read', async () => {
    const strings = `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`;
    const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(1_000);
    const parts = unzipSync(
      editPart(workbook, SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells}</sheetData>`)),
    );
    const pointing = editPart(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings) }), 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', '<Relationship Id="rId9" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>'),
    );
    // 666 × 30,000 fit into 20 million.
    expect(await readXlsx(pointing)).toEqual({
      ok: false,
      fault: { sheet: 'One', cell: 'A667', code: 'too-large', params: { what: 'characters', max: 20_000_000 } },
    });
  });
});

describe('What spreadsheet programs write', () => {
  const row = (cells: string) =>
    editPart(workbook, SHEET, (xml) => xml.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${cells}</sheetData>`));

  it('numbers, truth values and rows without names of cells', async () => {
    expect(
      await cellsOf(row('<row><c><v>1.5</v></c><c t="b"><v>1</v></c></row><row><c t="inlineStr"><is><t>a</t></is></c></row>')),
    ).toEqual([
      [0, 0, { is: 'number', number: 1.5, plain: true }],
      [0, 1, { is: 'truth', truth: true }],
      [1, 0, { is: 'text', text: 'a' }],
    ]);
  });

  it('texts in several looks, without their phonetic readings', async () => {
    const rich = '<is><r><rPr><b/></rPr><t>Data</t></r><r><t xml:space="preserve"> sets</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>';
    expect(await cellsOf(row(`<row r="1"><c r="A1" t="inlineStr">${rich}</c></row>`))).toEqual([[0, 0, { is: 'text', text: 'Data sets' }]]);
  });

  it('texts in one table for all sheets', async () => {
    const parts = unzipSync(row('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>'));
    const strings = '<sst><si><t>first</t></si><si><r><t>sec</t></r><r><t>ond</t></r></si></sst>';
    const shared = editPart(zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(strings) }), 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace('</Relationships>', '<Relationship Id="rId9" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'),
    );
    expect(await cellsOf(shared)).toEqual([
      [0, 0, { is: 'text', text: 'second' }],
      [0, 1, { is: 'text', text: 'first' }],
    ]);
  });

  it('elements with a prefix, and characters that XML cannot hold', async () => {
    const prefixed = editPart(row('<row r="1"><c r="A1" t="inlineStr"><is><t>a_x000D_\nb_x005F_x0041_</t></is></c></row>'), SHEET, (xml) =>
      xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('<x:worksheet xmlns=', '<x:worksheet xmlns:x='),
    );
    expect(await cellsOf(prefixed)).toEqual([[0, 0, { is: 'text', text: 'a\r\nb_x0041_' }]]);
  });
});
