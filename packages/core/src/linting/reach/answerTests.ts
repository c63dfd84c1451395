import type { AnswerDefinition, AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import type { QuestionTest } from '../../methodology/condition.js';
import type { FilledPolicies } from '../../methodology/policiesOf.js';
import { hasValueIn, possibleValues } from '../possibleValues.js';
import { NEVER, type Proposition } from './proposition.js';
import type { Variables } from './variables.js';

/** What is tested of the answer to one question, as propositions over the answer that is given to it. */
export interface AnswerTests {
  /** The answer is a value that counts as one. */
  readonly answered: Proposition;
  /** The proposition of a test other than `answered`. */
  readonly test: (test: QuestionTest) => Proposition;
}

/** Makes variables for the answer to a question of which these tests are made anywhere in the document. */
export function answerTests(
  answer: AnswerDefinition,
  tests: readonly QuestionTest[],
  unanswered: FilledPolicies['unanswered'],
  variables: Variables,
): AnswerTests {
  switch (answer.type) {
    case 'single':
      return singleTests(answer, tests, variables);
    case 'multiple':
      return multipleTests(answer, tests, variables);
    case 'number':
    case 'share':
    case 'counts':
      return sizeTests(answer, tests, variables);
    case 'table': {
      // A table is not applicable where every row is so answered; a row left out scores 0 under `zero` and makes it an answer.
      const possible = answer.columns.some(({ score }) => score !== null) || (unanswered === 'zero' && answer.rows.length > 1);
      return { answered: possible ? variables.add(2)(1) : NEVER, test: () => NEVER };
    }
    case 'text':
      return { answered: variables.add(2)(1), test: () => NEVER };
  }
}

/** Value 0: no answer. Then the tested options, then all others together, where there are others. */
function singleTests({ options }: AnswerDefinitionOf<'single'>, tests: readonly QuestionTest[], variables: Variables): AnswerTests {
  const tested = [...new Set(tests.flatMap((test) => ('is' in test ? [test.is] : [])))];
  const size = 1 + tested.length + (options.length > tested.length ? 1 : 0);
  const has = variables.add(size);
  const places = new Map(tested.map((code, index) => [code, index + 1]));
  return {
    answered: has(...Array.from({ length: size - 1 }, (_, index) => index + 1)),
    test: (test) => has(...('is' in test ? [places.get(test.is) ?? size] : [])),
  };
}

/**
 * One variable says how it is answered: not at all (0), with options that go together (1), or with one of the exclusive options (from 2).
 * Each tested option that goes with others has a variable of its own, and all untested ones share one; choosing none of them is no answer.
 */
function multipleTests({ options }: AnswerDefinitionOf<'multiple'>, tests: readonly QuestionTest[], variables: Variables): AnswerTests {
  const tested = new Set(tests.flatMap((test) => ('includes' in test ? [test.includes] : [])));
  const exclusive = options.filter((option) => option.exclusive === true);
  const places = new Map(exclusive.map(({ code }, index) => [code, index + 2]));
  const manner = variables.add(2 + exclusive.length);
  const free = options.filter((option) => option.exclusive !== true);
  const chosen = new Map(free.filter(({ code }) => tested.has(code)).map(({ code }) => [code, variables.add(2)(1)]));
  const rest = free.length > chosen.size ? [variables.add(2)(1)] : [];
  const together = (inner: Proposition): Proposition => ({ kind: 'all', parts: [manner(1), inner] });
  return {
    answered: {
      kind: 'any',
      parts: [manner(...places.values()), together({ kind: 'any', parts: [...rest, ...chosen.values()] })],
    },
    test: (test) => {
      const code = 'includes' in test ? test.includes : '';
      const place = places.get(code);
      return place === undefined ? together(chosen.get(code) ?? NEVER) : manner(place);
    },
  };
}

/** Value 0: no answer. Then the intervals between the thresholds that hold a possible value. */
function sizeTests(
  answer: AnswerDefinitionOf<'number'> | AnswerDefinitionOf<'share'> | AnswerDefinitionOf<'counts'>,
  tests: readonly QuestionTest[],
  variables: Variables,
): AnswerTests {
  const thresholds = [...new Set(tests.flatMap((test) => ('atLeast' in test ? [test.atLeast] : 'below' in test ? [test.below] : [])))];
  const bounds = [-Infinity, ...thresholds.toSorted((a, b) => a - b), Infinity];
  const values = possibleValues(answer);
  const intervals = bounds
    .slice(0, -1)
    .map((from, index) => ({ from, below: bounds[index + 1] ?? Infinity }))
    .filter(({ from, below }) => hasValueIn(values, from, below));
  const has = variables.add(1 + intervals.length);
  const where = (fits: (interval: { readonly from: number; readonly below: number }) => boolean) =>
    has(...intervals.flatMap((interval, index) => (fits(interval) ? [index + 1] : [])));
  return {
    answered: where(() => true),
    test: (test) => {
      if ('atLeast' in test) return where(({ from }) => from >= test.atLeast);
      return 'below' in test ? where(({ below }) => below <= test.below) : NEVER;
    },
  };
}
