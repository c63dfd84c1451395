import { describe, expect, it } from 'vitest';
import { methodology, responses } from '../test/documents.js';
import { runHere } from '../test/runHere.js';
import { withFiles } from '../test/withFiles.js';

const good = { 'm.json': methodology, 'r.json': responses };

describe('eindex score', () => {
  it('prints the results as canonical JSON and one line feed', () =>
    withFiles(good, (path) => {
      const { code, out, err } = runHere('score', '--methodology', path('m.json'), '--responses', path('r.json'));
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(/^\{"engine":"@e-index\/core \d+\.\d+\.\d+","format":"e-index\/results@1",.*\}\n$/u);
      const { organisations } = JSON.parse(out);
      // 3 points of Q1 and half a point of Q2, of 4: 87.5.
      expect(organisations[0]).toMatchObject({ id: 'a', scored: true, score: 87.5, level: 5, rank: 1, answeredShare: 1 });
      expect(organisations[1]).toMatchObject({ id: 'b', scored: false, reason: 'no-response', score: null, level: null, rank: null });
    }));

  it('hashes the documents as given: another order of fields is the same document, a default written out is another', () =>
    withFiles(
      {
        ...good,
        'reordered.json': Object.fromEntries(Object.entries(methodology).toReversed()),
        'filled.json': { ...methodology, aggregation: 'arithmetic' },
      },
      (path) => {
        const [given, reordered, filled] = ['m.json', 'reordered.json', 'filled.json'].map((name) =>
          JSON.parse(runHere('score', '--methodology', path(name), '--responses', path('r.json')).out),
        );
        expect(given.methodology.sha256).toMatch(/^[0-9a-f]{64}$/u);
        expect(reordered.methodology.sha256).toBe(given.methodology.sha256);
        expect(filled.methodology.sha256).not.toBe(given.methodology.sha256);
        expect(filled.organisations).toEqual(given.organisations);
      },
    ));

  it('gives the hash that any other tool gives for the canonical bytes', () =>
    withFiles({ 'm.json': methodology, 'r.json': { ...responses, organisations: [], responses: [] } }, (path) => {
      const { out } = runHere('score', '--methodology', path('m.json'), '--responses', path('r.json'));
      // printf '{"format":"e-index/responses@1",…}' | sha256sum, the fields sorted by hand.
      expect(JSON.parse(out).responses.sha256).toBe('317452dfb3aab5380304670c06c3d7a36b03e4c3f5c356ada3ac86ff00f1dd52');
    }));

  it('refuses a document with faults as a whole: one line each, nothing on standard output', () =>
    withFiles({ ...good, 'bad.json': { ...methodology, id: 'no code', extra: 1 } }, (path) => {
      const { code, out, err } = runHere('score', '--methodology', path('bad.json'), '--responses', path('r.json'));
      expect([code, out]).toEqual([2, '']);
      expect(err.split('\n')).toEqual([
        expect.stringMatching(/^methodology: \$\.id: must be a code: /u),
        'methodology: $.extra: must be left out; the format has no such field',
        '',
      ]);
    }));

  it('checks responses only against a methodology without faults', () =>
    withFiles({ 'bad.json': { ...methodology, levels: [] }, 'r.json': 'no JSON' }, (path) => {
      const { code, err } = runHere('score', '--methodology', path('bad.json'), '--responses', path('r.json'));
      expect([code, err]).toEqual([2, 'methodology: $.levels: must be a list with at least one entry\n']);
    }));

  it('prints at most 200 faults', () =>
    withFiles({ ...good, 'bad.json': { ...responses, organisations: Array.from({ length: 500 }, () => 7) } }, (path) => {
      const { code, err } = runHere('score', '--methodology', path('m.json'), '--responses', path('bad.json'));
      expect([code, err.split('\n').length - 1]).toEqual([2, 200]);
    }));
});

describe('eindex validate', () => {
  it('says on standard error that there are no faults', () =>
    withFiles(good, (path) => {
      expect(runHere('validate', '--methodology', path('m.json'))).toEqual({
        code: 0,
        out: '',
        err: 'The methodology small 1 has no faults.\n',
      });
      expect(runHere('validate', `--methodology=${path('m.json')}`, '--responses', path('r.json'))).toEqual({
        code: 0,
        out: '',
        err: 'The methodology small 1 and the responses of 2 organisations have no faults.\n',
      });
    }));

  it('names the fault of a response by its path', () =>
    withFiles({ ...good, 'bad.json': { ...responses, round: '' } }, (path) => {
      const { code, err } = runHere('validate', '--methodology', path('m.json'), '--responses', path('bad.json'));
      expect(code).toBe(2);
      expect(err).toMatch(/^responses: \$\.round: must be /u);
    }));
});

describe('wrong usage', () => {
  it.each([
    [[], 'Say which command: validate, score, reply, lint, diff. More with --help.\n'],
    [['guess'], 'Say which command: validate, score, reply, lint, diff. More with --help.\n'],
    [['score'], '--methodology is missing.\n'],
    [['score', '--methodology'], '--methodology needs a value after it.\n'],
    [['score', '--methodology', 'x', '--methodology', 'y'], '--methodology is given twice.\n'],
    [['score', '--constructor', 'x'], '“--constructor” is not an option here; there are --methodology, --responses.\n'],
    [['validate', 'm.json'], '“m.json” is not an option here; there are --methodology, --responses.\n'],
    [['validate', '--methodology', '/no/such/file'], 'The file /no/such/file cannot be read: there is no such file.\n'],
    [['validate', '--methodology', '/'], 'The file / cannot be read: it is a folder.\n'],
    [['validate', '--methodology', 'a\0b'], 'The file a\0b cannot be read: this is no file name.\n'],
  ])('%j ends with 1 and a sentence', (args, sentence) => {
    expect(runHere(...args)).toEqual({ code: 1, out: '', err: sentence });
  });

  it('is explained by --help', () => {
    const { code, out } = runHere('--help');
    expect(code).toBe(0);
    expect(out).toContain('eindex reply --methodology FILE --batch FILE');
  });
});
