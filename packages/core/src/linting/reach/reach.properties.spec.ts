import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomDocuments } from '../../../test/randomDocuments.js';
import type { Answer, AnswerDefinition, AnswerValue, Condition, Methodology, Question } from '../../index.js';
import { compileStates } from '../../scoring/compileStates.js';
import { lint } from '../lint.js';
import { lintedQuestions } from '../lintedQuestions.js';
import { formatPath } from '../../interchange/path.js';

const text = { lv: 'teksts' };
const KINDS = [undefined, 'ministry', 'agency'];
const option = (code: string, score: number) => ({ code, text, score });

/** Four questions, and every answer to them that their tests can tell apart. */
const asked: readonly { readonly answer: AnswerDefinition; readonly values: readonly AnswerValue[] }[] = [
  { answer: { type: 'single', options: [option('a', 1), option('b', 0.5), option('c', 0)] }, values: ['a', 'b', 'c'] },
  {
    answer: { type: 'multiple', options: [option('x', 0.5), option('y', 0.5), { ...option('none', 0), exclusive: true }] },
    values: [['x'], ['y'], ['x', 'y'], ['none']],
  },
  { answer: { type: 'number', min: 0, max: 2, integer: true, scoring: { rule: 'linear', zero: 0, full: 2 } }, values: [0, 1, 2] },
  { answer: { type: 'single', options: [option('a', 1), option('b', 0)] }, values: ['a', 'b'] },
];

const tests: readonly (readonly Condition[])[] = [
  [...['a', 'b', 'c'].map((is) => ({ question: 'q0', is })), { question: 'q0', answered: true }, { question: 'q0', answered: false }],
  [...['x', 'y', 'none'].map((includes) => ({ question: 'q1', includes })), { question: 'q1', answered: true }],
  [0, 0.5, 1, 2, 2.5].flatMap((bound) => [
    { question: 'q2', atLeast: bound },
    { question: 'q2', below: bound },
  ]),
  [...['a', 'b'].map((is) => ({ question: 'q3', is })), { question: 'q3', answered: false }],
];

const kinds = fc.subarray(['ministry', 'agency', 'school'], { minLength: 1 });

function conditionBefore(position: number): fc.Arbitrary<Condition> {
  const test = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...tests.slice(0, position).flat()) },
    { weight: 1, arbitrary: kinds.map((kind): Condition => ({ organisation: { kind } })) },
  );
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2, depthSize: 'small' },
      test,
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('condition').map((not): Condition => ({ not })),
    ),
  })).condition;
}

const methodologyOf = (questions: readonly Question[]): Methodology => ({
  format: 'e-index/methodology@1',
  id: 'm',
  version: '1',
  title: text,
  levels: [{ level: 1, from: 0, name: text }],
  sections: [{ code: 's', title: text, topics: [{ code: 't', title: text, questions }] }],
});

const small: fc.Arbitrary<Methodology> = fc
  .tuple(
    ...[0, 1, 2, 3, 4].map((position) =>
      fc.record({
        appliesTo: fc.option(
          kinds.map((kind) => ({ kind })),
          { nil: undefined },
        ),
        visibleIf: position === 0 ? fc.constant(undefined) : fc.option(conditionBefore(position), { nil: undefined, freq: 4 }),
      }),
    ),
  )
  .map((fields) =>
    methodologyOf(
      fields.map((own, position) => ({
        code: `q${position}`,
        text,
        weight: 1,
        answer: asked[position]?.answer ?? { type: 'share' },
        ...own,
      })),
    ),
  );

/** The states of every question for every kind of organisation and every answer, as one text per body and question. */
function allStates(methodology: Methodology): readonly (readonly string[])[] {
  const statesOf = compileStates(methodology);
  const combinations = asked.reduce<readonly (readonly Answer[])[]>(
    (before, { values }, position) =>
      before.flatMap((answers) => [answers, ...values.map((value) => [...answers, { question: `q${position}`, value }])]),
    [[]],
  );
  return [...KINDS, 'school'].flatMap((kind) => combinations.map((answers) => statesOf({ kind }, answers).map(({ state }) => state)));
}

const isAsked = (state: string | undefined) => state !== 'excluded' && state !== 'hidden';

/** The condition without the part at a path such as `.all[1].not.any[0]`: in `all` it counts as true, in `any` as false. */
function without(condition: Condition, path: string): Condition {
  const [, name, index, rest = ''] = /^\.(all|any|not)(?:\[(\d+)\])?(.*)$/u.exec(path) ?? [];
  if (name === 'not' && 'not' in condition) return { not: without(condition.not, rest) };
  const drop = (parts: readonly Condition[]) =>
    parts.flatMap((part, at) => (at !== Number(index) ? [part] : rest === '' ? [] : [without(part, rest)]));
  if ('all' in condition) return { all: drop(condition.all) };
  return 'any' in condition ? { any: drop(condition.any) } : condition;
}

describe('what the linter says of conditions', () => {
  it('is that a question is unreachable exactly where no body and no answers make it asked', () => {
    fc.assert(
      fc.property(small, (methodology) => {
        const states = allStates(methodology);
        const never = [0, 1, 2, 3, 4].filter((position) => !states.some((ofBody) => isAsked(ofBody[position])));
        const found = lint(methodology).flatMap(({ rule, params }) =>
          rule === 'unreachable-question' || rule === 'condition-never-holds' ? [Number(String(params?.['question']).slice(1))] : [],
        );
        expect(found).toEqual(never);
      }),
      { numRuns: 150 },
    );
  });

  it('is that a condition always holds exactly where it hides nothing from anybody', () => {
    fc.assert(
      fc.property(small, (methodology) => {
        const states = allStates(methodology);
        const hidesNothing = lintedQuestions(methodology).flatMap(({ question, position }) =>
          question.visibleIf !== undefined &&
          states.some((ofBody) => isAsked(ofBody[position])) &&
          !states.some((ofBody) => ofBody[position] === 'hidden')
            ? [question.code]
            : [],
        );
        const found = lint(methodology).flatMap(({ rule, params }) => (rule === 'condition-always-holds' ? [params?.['question']] : []));
        expect(found).toEqual(hidesNothing);
      }),
      { numRuns: 150 },
    );
  });

  it('is that a part never matters only where nobody is asked anything else without all such parts', () => {
    fc.assert(
      fc.property(small, (methodology) => {
        const superfluous = lint(methodology).filter(({ rule }) => rule === 'condition-part-never-matters');
        fc.pre(superfluous.length > 0);
        const lighter = lintedQuestions(methodology).map(({ question, at }) => {
          const start = `${formatPath(at)}.visibleIf`;
          // From the last on: taking one out moves those behind it.
          const paths = superfluous.flatMap(({ path }) => (path.startsWith(`${start}.`) ? [path.slice(start.length)] : [])).toReversed();
          return question.visibleIf === undefined ? question : { ...question, visibleIf: paths.reduce(without, question.visibleIf) };
        });
        expect(allStates(methodologyOf(lighter))).toEqual(allStates(methodology));
      }),
      { numRuns: 60 },
    );
  });

  it('holds for random methodologies of every type: a question found unreachable is never asked', () => {
    fc.assert(
      fc.property(randomDocuments, ({ methodology, responses }) => {
        const questions = lintedQuestions(methodology);
        const unreachable = new Set(
          lint(methodology).flatMap(({ rule, params }) =>
            rule === 'unreachable-question' || rule === 'condition-never-holds' ? [params?.['question']] : [],
          ),
        );
        const statesOf = compileStates(methodology);
        const states = responses.organisations.map((organisation) =>
          statesOf(organisation, responses.responses.find((entry) => entry.organisation === organisation.id)?.answers ?? []),
        );
        const asked = questions.filter(({ position }) => states.some((ofBody) => isAsked(ofBody[position]?.state)));
        expect(asked.filter(({ question }) => unreachable.has(question.code))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
