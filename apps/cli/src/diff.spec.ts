import { describe, expect, it } from 'vitest';
import { methodology } from '../test/documents.js';
import { runHere } from '../test/runHere.js';
import { withFiles } from '../test/withFiles.js';

const [section] = methodology.sections;
const later = {
  ...methodology,
  version: '2',
  sections: [{ ...section, weight: 20 }],
};
const files = { 'a.json': methodology, 'b.json': later };

describe('eindex diff', () => {
  it('tells the difference in English under headings, one line a change', () =>
    withFiles(files, (path) => {
      expect(runHere('diff', path('a.json'), path('b.json'))).toEqual({
        code: 0,
        out: 'The methodology as a whole\n  Version 1 → 2\n\nSection S “Sadaļa”\n  Section “Sadaļa”: weight by points → 20\n',
        err: '',
      });
    }));

  it('tells it in Latvian where asked to', () =>
    withFiles(files, (path) => {
      const { out } = runHere('diff', '--locale', 'lv', path('a.json'), path('b.json'));
      expect(out).toBe('Metodika kopumā\n  Versija 1 → 2\n\nSadaļa S „Sadaļa”\n  Sadaļa „Sadaļa”: svars pēc punktiem → 20\n');
    }));

  it('says so where nothing differs, also where a default is written out', () =>
    withFiles({ ...files, 'written.json': { ...methodology, aggregation: 'arithmetic' } }, (path) => {
      expect(runHere('diff', path('a.json'), path('written.json'))).toEqual({
        code: 0,
        out: 'There is no difference between the two versions.\n',
        err: '',
      });
      expect(runHere('diff', path('a.json'), path('a.json'), '--locale=lv').out).toBe('Versijas neatšķiras.\n');
    }));

  it('prints the changes as an array of JSON and a line feed with --json, an empty one where nothing differs', () =>
    withFiles(files, (path) => {
      const { code, out } = runHere('diff', path('a.json'), path('b.json'), '--json');
      expect(code).toBe(0);
      expect(out.endsWith(']\n')).toBe(true);
      expect(JSON.parse(out)).toEqual([
        { kind: 'changed', path: '$.version', code: 'small', before: '1', after: '2' },
        { kind: 'changed', path: '$.sections[0].weight', code: 'S', before: null, after: 20 },
      ]);
      expect(runHere('diff', path('b.json'), path('b.json'), '--json').out).toBe('[]\n');
    }));

  it('refuses documents with faults and says which of the two', () =>
    withFiles({ ...files, 'bad.json': { ...methodology, levels: [] } }, (path) => {
      expect(runHere('diff', path('bad.json'), path('b.json'))).toEqual({
        code: 2,
        out: '',
        err: 'methodology A: $.levels: must be a list with at least one entry\n',
      });
      expect(runHere('diff', path('bad.json'), path('bad.json'), '--json')).toEqual({
        code: 2,
        out: '',
        err: 'methodology A: $.levels: must be a list with at least one entry\nmethodology B: $.levels: must be a list with at least one entry\n',
      });
    }));

  it.each([
    [['diff'], 'A is missing.\n'],
    [['diff', 'a.json'], 'B is missing.\n'],
    [['diff', 'a', 'b', 'c'], '“c” is one file too many; the command takes A B.\n'],
    [['diff', 'a', 'b', '--locale', 'de'], '--locale is lv or en.\n'],
    [['diff', '/no/such/file', 'b'], 'The file /no/such/file cannot be read: there is no such file.\n'],
  ])('%j ends with 1 and a sentence', (args, sentence) => {
    expect(runHere(...args)).toEqual({ code: 1, out: '', err: sentence });
  });

  it('is explained by --help', () => {
    expect(runHere('--help').out).toContain('eindex diff A B [--locale lv|en] [--json]');
  });
});
