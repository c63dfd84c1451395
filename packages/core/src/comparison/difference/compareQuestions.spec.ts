import { describe, expect, it } from 'vitest';
import { oneTopic, question } from '../../../test/twoVersions.js';
import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { Question } from '../../methodology/methodology.js';
import type { Change } from './change.js';
import { compareMethodologies } from './compareMethodologies.js';

const AT = '$.sections[0].topics[0].questions[0]';
const between = (before: Partial<Question>, after: Partial<Question>): readonly Change[] =>
  compareMethodologies(oneTopic([question('A', before)]), oneTopic([question('A', after)]));
const answers = (before: AnswerDefinition, after: AnswerDefinition) => between({ answer: before }, { answer: after });
const says = (lv: string) => ({ lv });
const yes = { code: 'yes', text: says('Jā'), score: 1 };
const no = { code: 'no', text: says('Nē'), score: 0 };
const other = { code: 'other', text: says('Cits'), score: 0.5 };
const changed = (path: string, before: unknown, after: unknown) => ({ kind: 'changed', path: `${AT}${path}`, code: 'A', before, after });

describe('the fields of a question', () => {
  it('a text is one change, whatever language was touched', () => {
    expect(between({ text: { lv: 'Vai?', en: 'Is it?' } }, { text: { lv: 'Vai?', en: 'Is it so?' } })).toEqual([
      changed('.text', { lv: 'Vai?', en: 'Is it?' }, { lv: 'Vai?', en: 'Is it so?' }),
    ]);
  });

  it('the order of languages, of kinds asked and of those who may answer makes no difference', () => {
    expect(
      between(
        { text: { lv: 'Vai?', en: 'Is it?' }, appliesTo: { kind: ['soe', 'ministry'], tier: ['local'] }, sources: ['self', 'expert'] },
        { text: { en: 'Is it?', lv: 'Vai?' }, appliesTo: { tier: ['local'], kind: ['ministry', 'soe'] }, sources: ['expert', 'self'] },
      ),
    ).toEqual([]);
  });

  it('the order of the kinds in a condition makes no difference, what they are does', () => {
    const ofKinds = (...kind: readonly string[]): Partial<Question> => ({ visibleIf: { not: { all: [{ organisation: { kind } }] } } });
    expect(between(ofKinds('soe', 'ministry'), ofKinds('ministry', 'soe'))).toEqual([]);
    expect(between(ofKinds('soe', 'ministry'), ofKinds('ministry')).map(({ path }) => path)).toEqual([`${AT}.visibleIf`]);
  });

  it('weights by kind, applicability, condition and recommendations are compared whole', () => {
    const advice = [{ for: { is: 'no' }, text: says('Sāciet') }];
    expect(
      between(
        { weightByKind: { ministry: 2 }, appliesTo: { kind: ['ministry'] }, recommendations: advice },
        { weightByKind: { ministry: 3 }, visibleIf: { organisation: { kind: ['ministry'] } } },
      ),
    ).toEqual([
      changed('.weightByKind', { ministry: 2 }, { ministry: 3 }),
      changed('.appliesTo', { kind: ['ministry'] }, null),
      changed('.visibleIf', null, { organisation: { kind: ['ministry'] } }),
      changed('.recommendations', advice, null),
    ]);
  });

  it('evidence and item are compared by field where both have them, else whole', () => {
    const evidence = { required: false, text: says('Saite') };
    expect(between({ evidence }, { evidence: { ...evidence, required: true } })).toEqual([changed('.evidence.required', false, true)]);
    expect(between({}, { evidence })).toEqual([changed('.evidence', null, evidence)]);
  });

  it('reasons are compared one by one', () => {
    const [none, few] = [
      { code: 'none', text: says('Nav') },
      { code: 'few', text: says('Maz') },
    ];
    expect(between({ notApplicable: [none] }, { notApplicable: [{ ...none, text: says('Nav telpu') }, few] })).toEqual([
      changed('.notApplicable[0].text', says('Nav'), says('Nav telpu')),
      { kind: 'added', path: `${AT}.notApplicable[1]`, code: 'A', before: null, after: few },
    ]);
    expect(between({ notApplicable: [few] }, {})).toEqual([
      { kind: 'removed', path: `${AT}.notApplicable[0]`, code: 'A', before: few, after: null },
    ]);
  });

  it('lineage is a change of its own, and a relation that is the default is none', () => {
    expect(between({}, { previous: { question: 'Z', comparable: true } })).toEqual([
      changed('.previous', null, { question: 'Z', comparable: true }),
    ]);
    expect(
      between(
        { previous: { question: 'Z', comparable: true } },
        { previous: { question: 'Z', comparable: true, relation: 'same', also: [] } },
      ),
    ).toEqual([]);
  });
});

describe('the answer', () => {
  it('options are compared by code: points, words, new ones and those taken out', () => {
    const before: AnswerDefinition = { type: 'single', options: [yes, other, no] };
    const after: AnswerDefinition = {
      type: 'single',
      options: [
        { ...yes, score: 0.9 },
        { ...no, text: says('Nav') },
        { ...other, code: 'new' },
      ],
    };
    expect(answers(before, after)).toEqual([
      changed('.answer.options[0].score', 1, 0.9),
      { kind: 'removed', path: `${AT}.answer.options[1]`, code: 'A', before: other, after: null },
      changed('.answer.options[1].text', says('Nē'), says('Nav')),
      { kind: 'added', path: `${AT}.answer.options[2]`, code: 'A', before: null, after: { ...other, code: 'new' } },
    ]);
  });

  it('an option that does not exclude the others does not differ from one of which nothing is said', () => {
    const multiple = (exclusive: boolean | undefined): AnswerDefinition => ({ type: 'multiple', options: [yes, { ...no, exclusive }] });
    expect(answers(multiple(undefined), multiple(false))).toEqual([]);
    expect(answers(multiple(undefined), multiple(true))).toEqual([changed('.answer.options[1].exclusive', null, true)]);
  });

  it('options in another order are moved within their question', () => {
    expect(answers({ type: 'single', options: [yes, no] }, { type: 'single', options: [no, yes] })).toEqual([
      {
        kind: 'moved',
        path: `${AT}.answer.options[0]`,
        code: 'A',
        before: { parent: 'A', position: 1 },
        after: { parent: 'A', position: 0 },
      },
    ]);
  });

  it('another type is one change of the whole answer', () => {
    const before: AnswerDefinition = { type: 'single', options: [yes, no] };
    const after: AnswerDefinition = { type: 'multiple', options: [yes, no] };
    expect(answers(before, after)).toEqual([changed('.answer', before, after)]);
  });

  it('a linear rule is compared by field, another rule is one change, and bands are one list', () => {
    const linear: AnswerDefinition = { type: 'number', scoring: { rule: 'linear', zero: 0, full: 10 } };
    const bands: AnswerDefinition = { type: 'number', scoring: { rule: 'bands', bands: [{ from: 1, score: 1 }] } };
    expect(answers(linear, { type: 'number', integer: true, scoring: { rule: 'linear', zero: 0, full: 20, range: [0, 1] } })).toEqual([
      changed('.answer.integer', null, true),
      changed('.answer.scoring.full', 10, 20),
    ]);
    expect(answers(linear, bands)).toEqual([
      changed('.answer.scoring', { rule: 'linear', zero: 0, full: 10 }, { rule: 'bands', bands: [{ from: 1, score: 1 }] }),
    ]);
    expect(answers(bands, { type: 'number', scoring: { rule: 'bands', bands: [{ from: 2, score: 1 }] } })).toEqual([
      changed('.answer.scoring.bands', [{ from: 1, score: 1 }], [{ from: 2, score: 1 }]),
    ]);
  });

  it('a share’s rule left out is the linear one from 0 to 1', () => {
    expect(answers({ type: 'share' }, { type: 'share', scoring: { rule: 'linear', zero: 0, full: 1 } })).toEqual([]);
    expect(answers({ type: 'share' }, { type: 'share', scoring: { rule: 'linear', zero: 0, full: 0.8 } })).toEqual([
      changed('.answer.scoring', null, { rule: 'linear', zero: 0, full: 0.8 }),
    ]);
  });

  it('rows and columns of a table are compared by code; a column that no longer counts has the score null', () => {
    const row = { code: 'r', text: says('Rinda') };
    const before: AnswerDefinition = { type: 'table', rows: [row], columns: [yes, no] };
    const after: AnswerDefinition = { type: 'table', rows: [{ ...row, weight: 2 }], columns: [yes, { ...no, score: null }] };
    expect(answers(before, after)).toEqual([changed('.answer.rows[0].weight', null, 2), changed('.answer.columns[1].score', 0, null)]);
    expect(answers(before, { type: 'table', rows: [{ ...row, weight: 1 }], columns: [yes, no] })).toEqual([]);
  });

  it('the rows that make up the share of counts have no order', () => {
    const rows = [
      { code: 'web', text: says('tīmeklī') },
      { code: 'app', text: says('lietotnē') },
      { code: 'desk', text: says('klātienē') },
    ];
    const counts = (share: readonly string[]): AnswerDefinition => ({ type: 'counts', rows, share, basis: 'rows' });
    expect(answers(counts(['web', 'app']), counts(['app', 'web']))).toEqual([]);
    expect(answers(counts(['web']), counts(['web', 'app']))).toEqual([changed('.answer.share', ['web'], ['web', 'app'])]);
  });
});
