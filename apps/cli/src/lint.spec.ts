import { describe, expect, it } from 'vitest';
import { methodology } from '../test/documents.js';
import { runHere } from '../test/runHere.js';
import { withFiles } from '../test/withFiles.js';

/** The small methodology with its first question spoiled, and advice on both so that nothing else is to be said. */
function withFirst(fields: object) {
  const [section] = methodology.sections;
  const [topic] = section?.topics ?? [];
  const recommendations = [{ for: {}, text: { lv: 'Rīkojieties!', en: 'Act.' } }];
  const questions = topic?.questions.map((question, index) => ({ ...question, recommendations, ...(index === 0 ? fields : {}) }));
  // The second level is the fifth: the linter would ask for those between.
  const levels = methodology.levels.slice(0, 1);
  return { ...methodology, levels, title: { lv: 'Mazs', en: 'Small' }, sections: [{ ...section, topics: [{ ...topic, questions }] }] };
}

const never = { visibleIf: { all: [{ organisation: { kind: ['ministry'] } }, { not: { organisation: { kind: ['ministry'] } } }] } };
const equal = {
  answer: {
    type: 'single',
    options: [
      { code: 'yes', text: { lv: 'Jā', en: 'Yes' }, score: 1 },
      { code: 'partly', text: { lv: 'Daļēji', en: 'Partly' }, score: 0.5 },
      { code: 'planned', text: { lv: 'Plānots', en: 'Planned' }, score: 0.5 },
    ],
  },
};

describe('eindex lint', () => {
  it('prints an empty array where there is nothing to say', () =>
    withFiles({ 'm.json': withFirst({}) }, (path) => {
      expect(runHere('lint', path('m.json'))).toEqual({ code: 0, out: '[]\n', err: '' });
    }));

  it('ends with 3 where there is an error, and says where and what', () =>
    withFiles({ 'm.json': withFirst(never) }, (path) => {
      const { code, out, err } = runHere('lint', path('m.json'));
      expect([code, err, out.endsWith(']\n')]).toEqual([3, '', true]);
      expect(JSON.parse(out)).toEqual([
        {
          severity: 'error',
          rule: 'condition-never-holds',
          path: '$.sections[0].topics[0].questions[0].visibleIf',
          message:
            'The condition of the question “Q1” can never hold, whatever is answered. Change it so that it can, or take the question out.',
        },
      ]);
    }));

  it('ends with 0 where there are warnings only, and says them in Latvian where asked', () =>
    withFiles({ 'm.json': withFirst(equal) }, (path) => {
      const { code, out } = runHere('lint', '--locale', 'lv', path('m.json'));
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual([
        {
          severity: 'warning',
          rule: 'equal-scores',
          path: '$.sections[0].topics[0].questions[0].answer.options[2].score',
          message:
            'Atbildei „planned” ir tāds pats vērtējums kā atbildei „partly” (0,5), tāpēc izvēle starp tām neko nemaina. Piešķiriet labākajai augstāku vērtējumu vai apstipriniet, ka tās ir iecerētas kā līdzvērtīgas.',
        },
      ]);
    }));

  it('prints the faults of a document that has any, and nothing else', () =>
    withFiles({ 'm.json': { ...withFirst(never), levels: [] } }, (path) => {
      const faults = 'methodology: $.levels: must be a list with at least one entry\n';
      expect(runHere('lint', path('m.json'))).toEqual({ code: 2, out: '', err: faults });
    }));

  it.each([
    [[], 'FILE is missing.\n'],
    [['/no/such/file'], 'The file /no/such/file cannot be read: there is no such file.\n'],
    [['a', 'b'], '“b” is one file too many; the command takes FILE.\n'],
    [['a', '--locale', 'de'], '--locale must be lv or en.\n'],
    [['--methodology', 'a'], '“--methodology” is not an option here; there are --locale.\n'],
  ])('%j ends with 1 and a sentence', (args, sentence) => {
    expect(runHere('lint', ...args)).toEqual({ code: 1, out: '', err: sentence });
  });
});
