import * as fc from 'fast-check';
const KINDS = ['ministry', 'municipality', 'constructor'];
const ATTRIBUTES = ['tier', 'region', 'toString'];
const VALUES = ['one', 'two', 'valueOf'];
const SOURCES = ['expert', 'automated', 'self'];
// Codes that objects know by themselves stand among the plain ones everywhere.
const CODES = ['a', 'constructor', '10', 'toString', 'b'];
const text = { lv: 'teksts' };
const titled = (code) => ({ code, title: text });
const fraction = fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.7, 1);
const pointWeight = fc.constantFrom(0, 1, 2, 3, 0.1, 0.7, 5, 10);
const nodeWeight = fc.oneof(fc.constant('points'), pointWeight);
const aggregation = fc.constantFrom(undefined, 'arithmetic', 'geometric', 'harmonic');
const some = (arbitrary) => fc.option(arbitrary, { nil: undefined });
const weightByKind = (weight) => some(fc.dictionary(fc.constantFrom(...KINDS), weight, { maxKeys: 2 }));
const codes = fc.integer({ min: 1, max: CODES.length }).map((count) => CODES.slice(0, count));
const scoring = fc.oneof(
  fc
    .record({
      zero: fc.constantFrom(0, 1, 10, -5, 1e15),
      full: fc.constantFrom(0.5, 100, 3, -1e15),
      range: some(fc.constantFrom([0, 1], [0.25, 0.75], [0.5, 1])),
    })
    .map(({ zero, full, range }) => ({ rule: 'linear', zero, full, range: range && [range[0] ?? 0, range[1] ?? 1] })),
  fc.uniqueArray(fc.constantFrom(-1, 0, 0.2, 0.5, 0.9, 3, 50), { minLength: 1, maxLength: 4 }).chain((starts) =>
    fc.array(fraction, { minLength: starts.length, maxLength: starts.length }).map((scores) => ({
      rule: 'bands',
      bands: starts.toSorted((a, b) => a - b).map((from, position) => ({ from, score: scores[position] ?? 0 })),
    })),
  ),
);
const scored = (list) => fc.array(fraction, { minLength: list.length, maxLength: list.length });
const asked = fc.oneof(
  codes.chain((list) =>
    scored(list).map((scores) => {
      const options = list.map((code, position) => ({ code, text, score: scores[position] ?? 0 }));
      return { definition: { type: 'single', options }, value: fc.constantFrom(...list) };
    }),
  ),
  codes.chain((list) =>
    fc.tuple(scored(list), fc.boolean()).map(([scores, exclusive]) => {
      const options = list.map((code, position) => ({ code, text, score: scores[position] ?? 0, exclusive: exclusive && position === 0 }));
      const free = exclusive ? list.slice(1) : list;
      const several = fc.shuffledSubarray(free, { minLength: Math.min(1, free.length) });
      const value =
        exclusive && free.length === 0 ? fc.constant(list) : exclusive ? fc.oneof(several, fc.constant(list.slice(0, 1))) : several;
      return { definition: { type: 'multiple', options }, value };
    }),
  ),
  scoring.map((rule) => ({
    definition: { type: 'number', scoring: rule },
    value: fc.oneof(fc.integer({ min: -10, max: 110 }), fc.constantFrom(1e15, -1e15, 0.5)),
  })),
  some(scoring).map((rule) => ({
    definition: { type: 'share', scoring: rule },
    value: fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([first, second]) => ({ numerator: Math.min(first, second), denominator: Math.max(first, second) })),
  })),
  fc.tuple(codes, some(scoring), fc.constantFrom('rows', 'declared')).map(([list, rule, basis]) => ({
    definition: {
      type: 'counts',
      rows: list.map((code) => ({ code, text })),
      share: list.slice(0, Math.ceil(list.length / 2)),
      basis,
      scoring: rule,
    },
    value: fc.record({ total: fc.nat(12), rows: fc.dictionary(fc.constantFrom(...list), fc.nat(4)) }),
  })),
  codes.chain((list) =>
    fc
      .tuple(scored(list), fc.array(fc.constantFrom(undefined, 1, 2.5, 0.3), { minLength: list.length, maxLength: list.length }))
      .map(([scores, weights]) => ({
        definition: {
          type: 'table',
          rows: list.map((code, position) => ({ code, text, weight: weights[position] })),
          columns: [{ code: 'na', text, score: null }, ...list.map((code, position) => ({ code, text, score: scores[position] ?? 0 }))],
        },
        value: fc.dictionary(fc.constantFrom(...list), fc.constantFrom('na', ...list), { minKeys: 1 }),
      })),
  ),
  fc.constant({ definition: { type: 'text' }, value: fc.constantFrom('x', 'cits') }),
  fc.constant({ definition: { type: 'number', scoring: { rule: 'none' } }, value: fc.integer() }),
);
function test(code, { definition }) {
  const answered = fc.boolean().map((yes) => ({ question: code, answered: yes }));
  switch (definition.type) {
    case 'single':
      return fc.oneof(
        answered,
        fc.constantFrom(...definition.options).map((option) => ({ question: code, is: option.code })),
      );
    case 'multiple':
      return fc.oneof(
        answered,
        fc.constantFrom(...definition.options).map((option) => ({ question: code, includes: option.code })),
      );
    case 'number':
    case 'share':
    case 'counts': {
      const bound = fc.constantFrom(0, 0.25, 0.5, 1, 40);
      return fc.oneof(
        answered,
        bound.map((atLeast) => ({ question: code, atLeast })),
        bound.map((below) => ({ question: code, below })),
      );
    }
    case 'table':
    case 'text':
      return answered;
  }
}
const organisationTest = fc.dictionary(
  fc.constantFrom('kind', ...ATTRIBUTES),
  fc.uniqueArray(fc.constantFrom(...KINDS, ...VALUES), { minLength: 1 }),
  { minKeys: 1, maxKeys: 2 },
);
function conditionOn(earlier) {
  const leaf = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...earlier).chain(([code, question]) => test(code, question)) },
    { weight: 1, arbitrary: organisationTest.map((organisation) => ({ organisation })) },
  );
  const two = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: two.map((all) => ({ all })) },
    { weight: 1, arbitrary: two.map((any) => ({ any })) },
    { weight: 1, arbitrary: leaf.map((not) => ({ not })) },
  );
}
const questionFields = fc.record({
  weight: pointWeight,
  weightByKind: weightByKind(pointWeight),
  sources: some(fc.shuffledSubarray([...SOURCES], { minLength: 1 })),
  appliesTo: fc.option(organisationTest, { nil: undefined, freq: 3 }),
  whenHidden: fc.constantFrom(undefined, 'exclude', 'zero'),
});
function questionOf(code, self, earlier) {
  const visibleIf = earlier.length === 0 ? fc.constant(undefined) : fc.option(conditionOn(earlier), { nil: undefined });
  return fc.tuple(questionFields, visibleIf).map(([fields, condition]) => {
    const unscored = self.definition.type === 'text' || ('scoring' in self.definition && self.definition.scoring?.rule === 'none');
    const weights = unscored ? { weight: 0, weightByKind: undefined } : {};
    return { code, text, ...fields, ...weights, visibleIf: condition, notApplicable: [{ code: 'no', text }], answer: self.definition };
  });
}
const shape = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const groupFields = fc.record({ weight: some(nodeWeight), weightByKind: weightByKind(nodeWeight), aggregation });
const policies = fc.record({
  unanswered: fc.constantFrom(undefined, 'zero', 'exclude'),
  notApplicable: fc.constantFrom(undefined, 'zero', 'exclude'),
  minimumAnswered: fc.constantFrom(undefined, 0, 0.25, 0.5, 1),
  sources: fc.constantFrom(undefined, [...SOURCES], [...SOURCES].toReversed()),
  ranking: some(fc.record({ on: fc.constantFrom('rounded', 'unrounded'), decimals: fc.constantFrom(undefined, 0, 2) })),
});
const organisations = fc
  .array(
    fc.record({
      kind: some(fc.constantFrom(...KINDS)),
      groups: some(fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES))),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((fields, position) => ({ id: `o${position}`, name: 'x', ...fields })));
function answerOf(question, { value }) {
  const answers = (question.sources ?? ['self']).map((source) =>
    fc.oneof(
      { weight: 6, arbitrary: value.map((given) => ({ question: question.code, source, value: given })) },
      { weight: 1, arbitrary: fc.constant({ question: question.code, source, notApplicable: 'no' }) },
      { weight: 1, arbitrary: fc.constant({ question: question.code, source, notTested: 'timeout' }) },
      { weight: 2, arbitrary: fc.constant(undefined) },
    ),
  );
  return fc.tuple(...answers).map((given) => given.flatMap((answer) => (answer === undefined ? [] : [answer])));
}
/** A random faultless methodology with random responses: every answer type, condition, policy, aggregation, kind and group. */
export const randomDocuments = shape.chain((sizes) => {
  const count = sizes.flat().reduce((sum, size) => sum + size, 0);
  return fc.array(asked, { minLength: count, maxLength: count }).chain((list) => {
    const named = list.map((self, position) => [`q${position}`, self]);
    const questions = fc.tuple(...named.map(([code, self], position) => questionOf(code, self, named.slice(0, position))));
    const topicCount = sizes.flat().length;
    return fc
      .record({
        questions,
        topicFields: fc.array(groupFields, { minLength: topicCount, maxLength: topicCount }),
        sectionFields: fc.array(fc.tuple(groupFields, fc.constantFrom(undefined, true, true, false)), {
          minLength: sizes.length,
          maxLength: sizes.length,
        }),
        policies: some(policies),
        aggregation,
        organisations,
      })
      .chain((parts) => {
        const methodology = assemble(sizes, parts);
        const each = parts.organisations.map(() =>
          fc.tuple(fc.option(fc.constant(true), { freq: 8 }), ...parts.questions.map((question, q) => answerOf(question, list[q]))),
        );
        return fc.tuple(...each).map((responded) => {
          const responses = responded.flatMap(([did, ...answers], position) =>
            did === null ? [] : [{ organisation: `o${position}`, answers: answers.flat() }],
          );
          return {
            methodology,
            responses: {
              format: 'e-index/responses@1',
              methodology: { id: 'random', version: '1' },
              round: '1',
              referenceYear: 2020,
              organisations: parts.organisations,
              responses,
            },
          };
        });
      });
  });
});
function assemble(sizes, parts) {
  let t = 0;
  let q = 0;
  return {
    format: 'e-index/methodology@1',
    id: 'random',
    version: '1',
    title: text,
    levels: [0, 30, 60, 80, 90].map((from, position) => ({ level: position + 1, from, name: text })),
    policies: parts.policies,
    aggregation: parts.aggregation,
    sections: sizes.map((topics, s) => {
      const [fields, isScored] = parts.sectionFields[s] ?? [{}, undefined];
      return {
        ...titled(`s${s}`),
        ...fields,
        scored: isScored,
        topics: topics.map((size) => {
          const questions = parts.questions.slice(q, q + size);
          q += size;
          t += 1;
          return { ...titled(`t${t}`), ...parts.topicFields[t - 1], questions };
        }),
      };
    }),
  };
}
