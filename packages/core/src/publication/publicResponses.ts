import type { Methodology } from '../methodology/methodology.js';
import { questionsOf } from '../methodology/questionsOf.js';
import type { Answer, Responses } from '../methodology/responses.js';
import { testedQuestions } from './testedQuestions.js';

/** Stands where somebody wrote something that other questions hang on. */
export const WITHHELD = '…';

/**
 * The responses as they may be published: free text and notes are taken out. Neither scores; a text whose being answered decides whether
 * another question is shown is replaced by "…" instead, so that the same results come out. This is done before scoring all the same, so
 * that the published hash is of the document that was scored.
 */
export const publicResponses = (responses: Responses, methodology: Methodology): Responses => {
  const questions = questionsOf(methodology).map(({ question }) => question);
  const texts = new Set(questions.filter(({ answer }) => answer.type === 'text').map(({ code }) => code));
  const tested = new Set(questions.flatMap(({ visibleIf }) => (visibleIf === undefined ? [] : testedQuestions(visibleIf))));
  const published = ({ note: _note, ...answer }: Answer): readonly Answer[] => {
    if (!texts.has(answer.question)) return [answer];
    if (!tested.has(answer.question)) return [];
    return [answer.value === undefined ? answer : { ...answer, value: WITHHELD }];
  };
  return {
    ...responses,
    responses: responses.responses.map(({ organisation, answers }) => ({ organisation, answers: answers.flatMap(published) })),
  };
};
