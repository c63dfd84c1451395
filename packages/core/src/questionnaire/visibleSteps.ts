import type { Answer } from '../methodology/responses.js';
import type { WinningValue } from '../scoring/evaluateCondition.js';
import { questionState } from '../scoring/questionState.js';
import type { Draft, DraftAnswer, Questionnaire, Step } from './Questionnaire.js';

/**
 * The steps that are asked given the answers so far, in document order. Scoring's own states decide: only a question that is visible
 * and in the state `answered` has a value for a condition to test, so the answer of a question hidden since does not count.
 */
export function visibleSteps(questionnaire: Questionnaire, draft: Draft): readonly Step[] {
  const { source, organisation, unanswered } = questionnaire;
  const values = new Map<string, WinningValue>();
  const context = { policies: { sources: [source], unanswered }, organisation, lookup: (code: string) => values.get(code) };
  return questionnaire.steps.filter(({ code, question }) => {
    const state = questionState(question, answersOf(draft.get(code), code, source), context);
    // Conditions look back only, so one pass in document order finds every value that a later question may test.
    if (state.state === 'answered') values.set(code, { definition: question.answer, value: state.value });
    return state.state !== 'hidden';
  });
}

function answersOf(answer: DraftAnswer | undefined, question: string, source: Questionnaire['source']): readonly Answer[] {
  return answer === undefined ? [] : [{ question, source, ...answer }];
}
