import * as fc from 'fast-check';
import type {
  Answer,
  AnswerDefinition,
  AnswerValue,
  Condition,
  Methodology,
  Organisation,
  Question,
  Responses,
  Scoring,
  Section,
} from '../src/index.js';

const KINDS = ['ministry', 'municipality', 'constructor'];
const ATTRIBUTES = ['tier', 'region', 'toString'];
const VALUES = ['one', 'two', 'valueOf'];
const SOURCES = ['expert', 'automated', 'self'] as const;
// Codes that objects know by themselves stand among the plain ones everywhere.
const CODES = ['a', 'constructor', '10', 'toString', 'b'];

const text = { lv: 'teksts' };
const titled = (code: string) => ({ code, title: text });
const fraction = fc.constantFrom(0, 0.1, 0.25, 1 / 3, 0.5, 0.7, 1);
const pointWeight = fc.constantFrom(0, 1, 2, 3, 0.1, 0.7, 5, 10);
const nodeWeight = fc.oneof(fc.constant('points' as const), pointWeight);
const aggregation = fc.constantFrom(undefined, 'arithmetic' as const, 'geometric' as const, 'harmonic' as const);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const weightByKind = <T>(weight: fc.Arbitrary<T>) => some(fc.dictionary(fc.constantFrom(...KINDS), weight, { maxKeys: 2 }));
const codes = fc.integer({ min: 1, max: CODES.length }).map((count) => CODES.slice(0, count));

const scoring: fc.Arbitrary<Scoring> = fc.oneof(
  fc
    .record({
      zero: fc.constantFrom(0, 1, 10, -5, 1e15),
      full: fc.constantFrom(0.5, 100, 3, -1e15),
      range: some(fc.constantFrom([0, 1], [0.25, 0.75], [0.5, 1])),
    })
    .map(({ zero, full, range }): Scoring => ({ rule: 'linear', zero, full, range: range && [range[0] ?? 0, range[1] ?? 1] })),
  fc.uniqueArray(fc.constantFrom(-1, 0, 0.2, 0.5, 0.9, 3, 50), { minLength: 1, maxLength: 4 }).chain((starts) =>
    fc.array(fraction, { minLength: starts.length, maxLength: starts.length }).map((scores): Scoring => ({
      rule: 'bands',
      bands: starts.toSorted((a, b) => a - b).map((from, position) => ({ from, score: scores[position] ?? 0 })),
    })),
  ),
);

const scored = (list: readonly string[]) => fc.array(fraction, { minLength: list.length, maxLength: list.length });

/** A definition together with the values that answer it. */
interface Asked {
  readonly definition: AnswerDefinition;
  readonly value: fc.Arbitrary<AnswerValue>;
}

const asked: fc.Arbitrary<Asked> = fc.oneof(
  codes.chain((list) =>
    scored(list).map((scores): Asked => {
      const options = list.map((code, position) => ({ code, text, score: scores[position] ?? 0 }));
      return { definition: { type: 'single', options }, value: fc.constantFrom(...list) };
    }),
  ),
  codes.chain((list) =>
    fc.tuple(scored(list), fc.boolean()).map(([scores, exclusive]): Asked => {
      const options = list.map((code, position) => ({ code, text, score: scores[position] ?? 0, exclusive: exclusive && position === 0 }));
      const free = exclusive ? list.slice(1) : list;
      const several = fc.shuffledSubarray(free, { minLength: Math.min(1, free.length) });
      const value =
        exclusive && free.length === 0 ? fc.constant(list) : exclusive ? fc.oneof(several, fc.constant(list.slice(0, 1))) : several;
      return { definition: { type: 'multiple', options }, value };
    }),
  ),
  scoring.map((rule): Asked => ({
    definition: { type: 'number', scoring: rule },
    value: fc.oneof(fc.integer({ min: -10, max: 110 }), fc.constantFrom(1e15, -1e15, 0.5)),
  })),
  some(scoring).map((rule): Asked => ({
    definition: { type: 'share', scoring: rule },
    value: fc
      .tuple(fc.nat(9), fc.nat(9))
      .map(([first, second]) => ({ numerator: Math.min(first, second), denominator: Math.max(first, second) })),
  })),
  fc.tuple(codes, some(scoring), fc.constantFrom('rows' as const, 'declared' as const)).map(([list, rule, basis]): Asked => ({
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
      .map(([scores, weights]): Asked => ({
        definition: {
          type: 'table',
          rows: list.map((code, position) => ({ code, text, weight: weights[position] })),
          columns: [{ code: 'na', text, score: null }, ...list.map((code, position) => ({ code, text, score: scores[position] ?? 0 }))],
        },
        value: fc.dictionary(fc.constantFrom(...list), fc.constantFrom('na', ...list), { minKeys: 1 }),
      })),
  ),
  fc.constant<Asked>({ definition: { type: 'text' }, value: fc.constantFrom('x', 'cits') }),
  fc.constant<Asked>({ definition: { type: 'number', scoring: { rule: 'none' } }, value: fc.integer() }),
);

function test(code: string, { definition }: Asked): fc.Arbitrary<Condition> {
  const answered = fc.boolean().map((yes): Condition => ({ question: code, answered: yes }));
  switch (definition.type) {
    case 'single':
      return fc.oneof(
        answered,
        fc.constantFrom(...definition.options).map((option): Condition => ({ question: code, is: option.code })),
      );
    case 'multiple':
      return fc.oneof(
        answered,
        fc.constantFrom(...definition.options).map((option): Condition => ({ question: code, includes: option.code })),
      );
    case 'number':
    case 'share':
    case 'counts': {
      const bound = fc.constantFrom(0, 0.25, 0.5, 1, 40);
      return fc.oneof(
        answered,
        bound.map((atLeast): Condition => ({ question: code, atLeast })),
        bound.map((below): Condition => ({ question: code, below })),
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

function conditionOn(earlier: readonly (readonly [string, Asked])[]): fc.Arbitrary<Condition> {
  const leaf: fc.Arbitrary<Condition> = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...earlier).chain(([code, question]) => test(code, question)) },
    { weight: 1, arbitrary: organisationTest.map((organisation): Condition => ({ organisation })) },
  );
  const two = fc.array(leaf, { minLength: 1, maxLength: 2 });
  return fc.oneof(
    { weight: 3, arbitrary: leaf },
    { weight: 1, arbitrary: two.map((all): Condition => ({ all })) },
    { weight: 1, arbitrary: two.map((any): Condition => ({ any })) },
    { weight: 1, arbitrary: leaf.map((not): Condition => ({ not })) },
  );
}

const questionFields = fc.record({
  weight: pointWeight,
  weightByKind: weightByKind(pointWeight),
  sources: some(fc.shuffledSubarray([...SOURCES], { minLength: 1 })),
  appliesTo: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: organisationTest }),
  whenHidden: fc.constantFrom(undefined, 'exclude' as const, 'zero' as const),
});

function questionOf(code: string, self: Asked, earlier: readonly (readonly [string, Asked])[]): fc.Arbitrary<Question> {
  const visibleIf = earlier.length === 0 ? fc.constant(undefined) : fc.option(conditionOn(earlier), { nil: undefined, freq: 2 });
  return fc.tuple(questionFields, visibleIf).map(([fields, condition]) => {
    const unscored = self.definition.type === 'text' || ('scoring' in self.definition && self.definition.scoring?.rule === 'none');
    const weights = unscored ? { weight: 0, weightByKind: undefined } : {};
    return { code, text, ...fields, ...weights, visibleIf: condition, notApplicable: [{ code: 'no', text }], answer: self.definition };
  });
}

const shape = fc.array(fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const groupFields = fc.record({ weight: some(nodeWeight), weightByKind: weightByKind(nodeWeight), aggregation });
const policies = fc.record({
  unanswered: fc.constantFrom(undefined, 'zero' as const, 'exclude' as const),
  notApplicable: fc.constantFrom(undefined, 'zero' as const, 'exclude' as const),
  minimumAnswered: fc.constantFrom(undefined, 0, 0.25, 0.5, 1),
  sources: fc.constantFrom(undefined, [...SOURCES], [...SOURCES].toReversed()),
  ranking: some(fc.record({ on: fc.constantFrom('rounded' as const, 'unrounded' as const), decimals: fc.constantFrom(undefined, 0, 2) })),
});
const organisations = fc
  .array(
    fc.record({
      kind: some(fc.constantFrom(...KINDS)),
      groups: some(fc.dictionary(fc.constantFrom(...ATTRIBUTES), fc.constantFrom(...VALUES))),
    }),
    { maxLength: 6 },
  )
  .map((list): readonly Organisation[] => list.map((fields, position) => ({ id: `o${position}`, name: 'x', ...fields })));

function answerOf(question: Question, { value }: Asked): fc.Arbitrary<readonly Answer[]> {
  const answers = (question.sources ?? ['self']).map((source) =>
    fc.oneof(
      { weight: 6, arbitrary: value.map((given): Answer | undefined => ({ question: question.code, source, value: given })) },
      { weight: 1, arbitrary: fc.constant<Answer | undefined>({ question: question.code, source, notApplicable: 'no' }) },
      { weight: 1, arbitrary: fc.constant<Answer | undefined>({ question: question.code, source, notTested: 'timeout' }) },
      { weight: 2, arbitrary: fc.constant<Answer | undefined>(undefined) },
    ),
  );
  return fc.tuple(...answers).map((given) => given.flatMap((answer) => (answer === undefined ? [] : [answer])));
}

export interface Documents {
  readonly methodology: Methodology;
  readonly responses: Responses;
}

/** A random faultless methodology with random responses: every answer type, condition, policy, aggregation, kind and group. */
export const randomDocuments: fc.Arbitrary<Documents> = shape.chain((sizes) => {
  const count = sizes.flat().reduce((sum, size) => sum + size, 0);
  return fc.array(asked, { minLength: count, maxLength: count }).chain((list) => {
    const named = list.map((self, position): readonly [string, Asked] => [`q${position}`, self]);
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
          fc.tuple(fc.option(fc.constant(true), { freq: 8 }), ...parts.questions.map((question, q) => answerOf(question, list[q]!))),
        );
        return fc.tuple(...each).map((responded): Documents => {
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

interface Parts {
  readonly questions: readonly Question[];
  readonly topicFields: readonly Partial<Section>[];
  readonly sectionFields: readonly (readonly [Partial<Section>, boolean | undefined])[];
  readonly policies: Methodology['policies'];
  readonly aggregation: Methodology['aggregation'];
}

function assemble(sizes: readonly (readonly number[])[], parts: Parts): Methodology {
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
