import { Answer, Methodology, policiesOf, Question, questionState, WinningValue } from '@e-index/core';
import { SimulatedBody } from './simulatedBody.js';

/** What is answered to one visible question. */
export type Respond = (body: SimulatedBody, section: string, question: Question) => readonly Answer[];

/** Walks a body through a methodology in document order and asks `respond` for every question that it gets to see. */
export function simulateAnswers(methodology: Methodology, body: SimulatedBody, respond: Respond): readonly Answer[] {
  const winning = new Map<string, WinningValue>();
  const context = {
    policies: policiesOf(methodology),
    lookup: (question: string) => winning.get(question),
    organisation: body.organisation,
  };
  return methodology.sections.flatMap(({ code: section, topics }) =>
    topics.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        if (questionState(question, [], context).state !== 'unanswered') return [];
        const answers = respond(body, section, question);
        const state = questionState(question, answers, context);
        if (state.state === 'answered') winning.set(question.code, { definition: question.answer, value: state.value });
        return answers;
      }),
    ),
  );
}
