import type { Condition, OrganisationTest, QuestionTest } from '../../methodology/condition.js';
import type { Methodology } from '../../methodology/methodology.js';
import { policiesOf } from '../../methodology/policiesOf.js';
import { questionsOf } from '../../methodology/questionsOf.js';
import { groupBy } from '../groupBy.js';
import { answerTests, type AnswerTests } from './answerTests.js';
import { ALWAYS, type Proposition } from './proposition.js';
import { testsIn } from './testsIn.js';
import { collectVariables, type Variable, type Variables } from './variables.js';

/** Who can be asked a question, in propositions. */
export interface CompiledQuestion {
  readonly applies: Proposition;
  /** In the shape of `visibleIf`, so that the parts of both can be walked together. */
  readonly visible: Proposition | undefined;
  readonly asked: Proposition;
}

export interface Reach {
  /** How many values each variable has. */
  readonly sizes: readonly number[];
  /** In document order. */
  readonly questions: readonly CompiledQuestion[];
  /** The organisation is of this kind. */
  readonly kindIs: (kind: string) => Proposition;
}

/**
 * Every `appliesTo` and `visibleIf` of a document as propositions over what an organisation is and answers. A test of an earlier
 * question holds only where that question is itself asked; its answers are taken to be free, and to be hidden where it is not.
 */
export function compileReach(methodology: Methodology): Reach {
  const questions = questionsOf(methodology).map(({ question }) => question);
  const positions = new Map(questions.map(({ code }, position) => [code, position]));
  const tests = questions.map(({ visibleIf }) => (visibleIf === undefined ? { questions: [], organisations: [] } : testsIn(visibleIf)));
  const byQuestion = groupBy(
    tests.flatMap((found) => found.questions),
    ({ question }) => question,
  );
  const variables = collectVariables();
  const attributes = compileAttributes(
    [
      ...tests.flatMap((found) => found.organisations),
      ...questions.flatMap(({ appliesTo }) => (appliesTo === undefined ? [] : [appliesTo])),
    ],
    variables,
  );
  const { unanswered } = policiesOf(methodology);
  const answers = questions.map(({ code, answer }) => {
    const own = byQuestion.get(code);
    return own === undefined ? undefined : answerTests(answer, own, unanswered, variables);
  });

  const compile = (condition: Condition): Proposition => {
    if ('all' in condition) return { kind: 'all', parts: condition.all.map(compile) };
    if ('any' in condition) return { kind: 'any', parts: condition.any.map(compile) };
    if ('not' in condition) return { kind: 'not', inner: compile(condition.not) };
    if ('organisation' in condition) return attributes.matches(condition.organisation);
    const position = positions.get(condition.question) ?? 0;
    return compileTest(condition, position, answers[position]);
  };

  return {
    sizes: variables.sizes,
    kindIs: (kind) => attributes.is('kind', kind),
    questions: questions.map(({ appliesTo, visibleIf }) => {
      const applies = appliesTo === undefined ? ALWAYS : attributes.matches(appliesTo);
      const visible = visibleIf === undefined ? undefined : compile(visibleIf);
      return { applies, visible, asked: visible === undefined ? applies : { kind: 'all', parts: [applies, visible] } };
    }),
  };
}

function compileTest(test: QuestionTest, position: number, answer: AnswerTests | undefined): Proposition {
  const asked: Proposition = { kind: 'asked', position };
  const answered = (inner: Proposition | undefined): Proposition => ({
    kind: 'all',
    parts: inner === undefined ? [asked] : [asked, inner],
  });
  if (!('answered' in test)) return answered(answer?.test(test));
  return test.answered ? answered(answer?.answered) : { kind: 'not', inner: answered(answer?.answered) };
}

interface CompiledAttributes {
  readonly is: (name: string, value: string) => Proposition;
  readonly matches: (test: OrganisationTest) => Proposition;
}

/** Of each attribute value 0 stands for all that no test names, and for an organisation without the attribute: no test tells them apart. */
function compileAttributes(tests: readonly OrganisationTest[], variables: Variables): CompiledAttributes {
  const named = groupBy(
    tests.flatMap((test) => Object.entries(test)),
    ([name]) => name,
  );
  const known = new Map<string, { readonly has: Variable; readonly places: ReadonlyMap<string, number> }>();
  for (const [name, entries] of named) {
    const values = new Set(entries.flatMap(([, accepted]) => accepted));
    known.set(name, { has: variables.add(values.size + 1), places: new Map([...values].map((value, index) => [value, index + 1])) });
  }
  return {
    is: (name, value) => {
      const attribute = known.get(name);
      return attribute === undefined ? ALWAYS : attribute.has(attribute.places.get(value) ?? 0);
    },
    matches: (test) => ({
      kind: 'all',
      parts: Object.entries(test).flatMap(([name, accepted]) => {
        const attribute = known.get(name);
        return attribute === undefined ? [] : [attribute.has(...accepted.map((value) => attribute.places.get(value) ?? 0))];
      }),
    }),
  };
}
