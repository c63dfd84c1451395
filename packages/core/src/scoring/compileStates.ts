import type { Methodology } from '../methodology/methodology.js';
import { policiesOf } from '../methodology/policiesOf.js';
import { questionsOf } from '../methodology/questionsOf.js';
import type { Answer } from '../methodology/responses.js';
import type { WinningValue } from './evaluateCondition.js';
import type { Attributes } from './organisationMatches.js';
import { questionState, type QuestionState } from './questionState.js';

/** The states of all questions in document order, for one organisation and its answers. */
export type StatesOf = (organisation: Attributes, answers: readonly Answer[]) => readonly QuestionState[];

/** Prepares a methodology for asking the states of many organisations. */
export function compileStates(methodology: Methodology): StatesOf {
  const policies = policiesOf(methodology);
  const questions = questionsOf(methodology).map(({ question }) => question);

  return (organisation, answers) => {
    const byQuestion = new Map<string, Answer[]>();
    for (const answer of answers) {
      const known = byQuestion.get(answer.question);
      if (known === undefined) byQuestion.set(answer.question, [answer]);
      else known.push(answer);
    }
    // Conditions look back only, so one pass in document order finds every value that a later question may test.
    const values = new Map<string, WinningValue>();
    const context = { policies, organisation, lookup: (code: string) => values.get(code) };
    return questions.map((question) => {
      const state = questionState(question, byQuestion.get(question.code) ?? [], context);
      if (state.state === 'answered') values.set(question.code, { definition: question.answer, value: state.value });
      return state;
    });
  };
}
