import { ProblemError } from '@e-index/contracts';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { readMethodologyFile } from './readMethodologyFile.js';

const noWorkbooks = { readWorkbook: () => Promise.reject(new Error('not asked for')) };
const file = (...parts: BlobPart[]) => new File(parts, 'metodika.json');

describe('a file of JSON', () => {
  it('is read in the browser', async () => {
    const read = await readMethodologyFile(file(JSON.stringify(methodologyDocument)), noWorkbooks, 'lv');
    expect(read).toMatchObject({ kind: 'read', name: 'metodika.json', methodology: { version: '2021.1' } });
  });
  it('with a weight below nothing names its path and what would be right', async () => {
    const document = structuredClone(methodologyDocument);
    Object.assign(document.sections[0] ?? {}, { weight: -1 });
    expect(await readMethodologyFile(file(JSON.stringify(document)), noWorkbooks, 'en')).toEqual({
      kind: 'faulty',
      name: 'metodika.json',
      faults: [{ place: '$.sections[0].weight', sentence: expect.stringMatching(/^must be .*0/u) }],
    });
  });
  it('that is no UTF-8, or no JSON, or empty, or enormous is told so', async () => {
    const places = async (...parts: BlobPart[]) => {
      const read = await readMethodologyFile(file(...parts), noWorkbooks, 'lv');
      return read.kind === 'faulty' ? read.faults.map(({ place }) => place) : [];
    };
    expect(await places(new Uint8Array([0x7b, 0xff, 0x7d]))).toEqual(['$']);
    expect(await places('weight;5')).toEqual(['$']);
    expect(await places(`\uFEFF${JSON.stringify(methodologyDocument)}`)).toEqual(['$']);
    expect(await places()).toEqual(['$']);
    expect(await places(new Uint8Array(11 * 1024 * 1024))).toEqual(['']);
  });
});

describe('a workbook, whatever it is called', () => {
  it('is sent to be read as one', async () => {
    const types: string[] = [];
    const readWorkbook = (workbook: Blob) => {
      types.push(workbook.type);
      return Promise.resolve({ document: methodologyDocument });
    };
    expect(await readMethodologyFile(file('PK\u0003\u0004'), { readWorkbook }, 'lv')).toMatchObject({ kind: 'read' });
    expect(types).toEqual(['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
  });
  it('with faults names sheet and cell; a server out of reach is no fault of the file', async () => {
    const refusing = (slug: string, errors?: { path: string; message: string }[]) => ({
      readWorkbook: () => Promise.reject(new ProblemError({ type: `/problems/${slug}`, title: '', status: 422, detail: '', errors })),
    });
    const faulty = refusing('faulty-document', [{ path: 'Sadaļas!C2', message: 'jābūt skaitlim' }]);
    expect(await readMethodologyFile(file('PK'), faulty, 'lv')).toMatchObject({
      kind: 'faulty',
      faults: [{ place: 'Sadaļas!C2', sentence: 'jābūt skaitlim' }],
    });
    await expect(readMethodologyFile(file('PK'), refusing('unavailable'), 'lv')).rejects.toBeInstanceOf(ProblemError);
  });
});
