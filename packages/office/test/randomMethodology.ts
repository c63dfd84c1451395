import { readMethodologyValue, type Condition, type Methodology } from '@e-index/core';
import * as fc from 'fast-check';

// What spreadsheets and XML are known to spoil: formulas, leading and trailing blanks, line ends, controls, escapes, list signs.
const TROUBLE = [
  '=1+1',
  '+371 2',
  '-',
  '@x',
  ' a ',
  'a\r\nb',
  'a\nb',
  '\t',
  '_x0041_',
  '_x005F_x0041_',
  '\u0001',
  '\u001f',
  '<a & "b">',
  ']]>',
  'a; b',
  '["a"]',
  '"',
  '12,5',
  '1E5',
  'TRUE',
  'jā',
  'punkti',
  '😀',
  '\u00a0',
];
const string = fc.oneof(fc.constantFrom(...TROUBLE), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }));
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const language = fc.constantFrom('lv', 'en', 'LV', 'zh-Hant', 'x-easy');
const text = fc.dictionary(language, string, { minKeys: 1, maxKeys: 3 });
const synonyms = some(fc.dictionary(language, fc.array(fc.oneof(string, fc.constant('')), { maxLength: 3 }), { maxKeys: 2 }));
const CODES = ['a', 'constructor', '10', '1E5', '1.10', '2021-01-02', 'TRUE', 'punkti'];
const code = fc.constantFrom(...CODES);
const codes = fc.uniqueArray(code, { minLength: 1, maxLength: 3 });
const fraction = fc.constantFrom(0, 0.1, 1 / 3, 0.5, 1);
const points = fc.oneof(fc.constantFrom(0, 5e-324, 0.1 + 0.2, 1e9, 12.5), fc.double({ min: 0, max: 1e9, noNaN: true }));
const weight = fc.oneof(fc.constant('points' as const), points);
const kinds = fc.constantFrom('ministry', 'constructor', ' x ', 'a (b)', '"', '');
const weightByKind = <T>(of: fc.Arbitrary<T>) => some(fc.dictionary(kinds, of, { maxKeys: 2 }));
const aggregation = some(fc.constantFrom('arithmetic' as const, 'geometric' as const, 'harmonic' as const));
const counted = some(fc.constantFrom('zero' as const, 'exclude' as const));
const sources = fc.shuffledSubarray(['expert', 'automated', 'self'] as const, { minLength: 1 });
const expected = some(fc.constantFrom({ min: 0, max: 1 }, { min: -1e15, max: 0.5 }));

const organisationTest = fc.dictionary(
  fc.constantFrom('kind', 'tier', 'toString'),
  fc.uniqueArray(string, { minLength: 1, maxLength: 3 }),
  {
    minKeys: 1,
  },
);

const scoring = fc.oneof(
  fc.record({
    rule: fc.constant('linear' as const),
    zero: fc.constantFrom(0, -5, 1e-7),
    full: fc.constantFrom(1, 100),
    range: some(fc.constant<[number, number]>([0.25, 0.75])),
  }),
  fc.record({
    rule: fc.constant('bands' as const),
    bands: fc.constantFrom(
      [{ from: 0, score: 0.5 }],
      [
        { from: -1, score: 0 },
        { from: 0.5, score: 1 },
      ],
    ),
  }),
);
const named = codes.chain((list) => fc.tuple(...list.map((own) => fc.record({ code: fc.constant(own), text, synonyms }))));
const scored = named.chain((list) => fc.tuple(...list.map((entry) => fraction.map((score) => ({ ...entry, score })))));

const answer = fc.oneof(
  scored.map((options) => ({ type: 'single' as const, options })),
  fc.tuple(scored, some(fc.boolean())).map(([options, exclusive]) => ({
    type: 'multiple' as const,
    options: options.map((option) => ({ ...option, exclusive })),
  })),
  fc.record({
    type: fc.constant('number' as const),
    min: some(fc.constantFrom(0, -1e15)),
    max: some(fc.constantFrom(1, 1e15)),
    integer: some(fc.boolean()),
    unit: some(text),
    scoring,
    expected,
  }),
  fc.record({ type: fc.constant('share' as const), scoring: some(scoring), expected }),
  fc.tuple(named, some(scoring), expected, fc.constantFrom('rows' as const, 'declared' as const)).map(([rows, rule, range, basis]) => ({
    type: 'counts' as const,
    rows,
    share: rows
      .slice(0, 2)
      .map(({ code: own }) => own)
      .toReversed(),
    basis,
    scoring: rule,
    expected: range,
  })),
  fc.tuple(named, scored, some(fc.constantFrom(1, 0.5))).map(([rows, columns, rowWeight]) => ({
    type: 'table' as const,
    rows: rows.map((row) => ({ ...row, weight: rowWeight })),
    columns: columns.map((column, position) => (position === 0 ? { ...column, score: null } : column)),
  })),
  fc.record({ type: fc.constant('text' as const), maxLength: some(fc.constantFrom(1, 1e20)) }),
);

/** Conditions of any shape on the first question, which is a choice, or on the organisation. */
const condition: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(
      fc.constantFrom<Condition>(
        { question: 'first', is: 'yes' },
        { question: 'first', answered: false },
        { question: 'second', atLeast: -0.5 },
      ),
      organisationTest.map((organisation): Condition => ({ organisation })),
    ),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
    tie('condition').map((not): Condition => ({ not })),
  ),
})).condition;

const advice = fc.constantFrom({}, { scoreBelow: 12.5 }, { notApplicable: 'none' });
const question = fc
  .record({
    text,
    help: some(text),
    why: some(text),
    example: some(text),
    weight: points,
    weightByKind: weightByKind(points),
    sources: some(sources),
    appliesTo: some(organisationTest),
    visibleIf: some(condition),
    whenHidden: counted,
    notApplicable: some(fc.constantFrom([], [{ code: 'none', text: { lv: '=x' } }])),
    answer,
    previous: some(
      fc.record({
        question: code,
        comparable: fc.boolean(),
        relation: some(fc.constantFrom('same' as const, 'reworded' as const, 'split' as const, 'merged' as const)),
        also: some(fc.array(code, { maxLength: 2 })),
      }),
    ),
    item: some(fc.record({ code, title: text })),
    evidence: some(fc.record({ required: fc.boolean(), text })),
    effort: some(fc.constantFrom(0.5, 3)),
    recommendations: some(fc.array(fc.record({ for: advice, text }), { maxLength: 2 })),
  })
  .map((fields) => {
    const { answer: definition, notApplicable, recommendations } = fields;
    const unscored = definition.type === 'text';
    const reasons = notApplicable?.length === 1;
    return {
      ...fields,
      ...(unscored ? { weight: 0, weightByKind: {} } : {}),
      recommendations: recommendations?.filter(({ for: advised }) => !('notApplicable' in advised) || reasons),
    };
  });

const group = fc.record({ title: text, description: some(text), weight: some(weight), weightByKind: weightByKind(weight), aggregation });
const head = fc.record({
  id: code,
  version: code,
  title: text,
  follows: some(fc.record({ id: code, version: code })),
  levels: fc.constantFrom(
    [{ level: 1, from: 0, name: { lv: '1' } }],
    [
      { level: -1, from: 0, name: { lv: 'a' }, text: { en: 'b' } },
      { level: 2, from: 0.5, name: { lv: 'c' }, color: '#00Ff12' },
    ],
  ),
  policies: some(
    fc.record({
      unanswered: counted,
      notApplicable: counted,
      minimumAnswered: some(fraction),
      sources: some(fc.constant(['self', 'expert', 'automated'] as const)),
      ranking: some(
        fc.record({ on: some(fc.constantFrom('rounded' as const, 'unrounded' as const)), decimals: some(fc.constantFrom(0, 9)) }),
      ),
    }),
  ),
  aggregation,
});

const choice = { type: 'single', options: [{ code: 'yes', text: { lv: 'Jā' }, score: 1 }] } as const;
const opening = [
  { code: 'first', text: { lv: 'x' }, weight: 1, answer: choice },
  { code: 'second', text: { lv: 'y' }, weight: 1, answer: { type: 'share' } },
] as const;

/** A faultless methodology with every field of the format, odd texts and empty lists among them. */
export const randomMethodology: fc.Arbitrary<Methodology> = fc
  .tuple(head, fc.array(fc.tuple(group, some(fc.boolean()), question), { minLength: 1, maxLength: 3 }))
  .map(([fields, parts]): unknown => ({
    format: 'e-index/methodology@1',
    ...fields,
    sections: parts.map(([own, isScored, asked], position) => ({
      code: `s${position}`,
      ...own,
      scored: isScored,
      topics: [{ code: `t${position}`, ...own, questions: [...(position === 0 ? opening : []), { code: `q${position}`, ...asked }] }],
    })),
  }))
  .map((document) => {
    const read = readMethodologyValue(JSON.parse(JSON.stringify(document)));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    return read.value;
  });
