import { Answer, Methodology, Question, SOURCES } from '@e-index/core';
import { isVisible, Winning } from './isVisible.js';
import { SimulatedBody } from './simulatedBody.js';

/** What is answered to one visible question. */
export type Respond = (body: SimulatedBody, section: string, question: Question) => readonly Answer[];

/** Walks a body through a methodology in document order and asks `respond` for every question that it gets to see. */
export function simulateAnswers(methodology: Methodology, body: SimulatedBody, respond: Respond): readonly Answer[] {
  const winning = new Map<string, NonNullable<ReturnType<Winning['get']>>>();
  const precedence = methodology.policies?.sources ?? SOURCES;
  return methodology.sections.flatMap(({ code: section, topics }) =>
    topics.flatMap(({ questions }) =>
      questions.flatMap((question) => {
        if (!isVisible(question, body.organisation, winning)) return [];
        const answers = respond(body, section, question);
        const value = winningAnswer(answers, precedence)?.value;
        if (value !== undefined) winning.set(question.code, { question, value });
        return answers;
      }),
    ),
  );
}

function winningAnswer(answers: readonly Answer[], precedence: readonly string[]): Answer | undefined {
  const decided = answers.filter(({ notTested }) => notTested === undefined);
  return precedence.flatMap((source) => decided.filter((answer) => (answer.source ?? 'self') === source))[0];
}
