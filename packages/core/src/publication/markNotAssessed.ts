import type { Methodology } from '../methodology/methodology.js';
import { questionsOf } from '../methodology/questionsOf.js';
import type { Responses } from '../methodology/responses.js';
import { sourcesOf } from '../methodology/sourcesOf.js';

/** The reason under which a question goes out that only others may answer and nobody has looked at. */
export const NOT_ASSESSED = 'not-assessed';

/**
 * Says of every question that only experts or checks may answer, and that has no answer of any source, that it was not assessed: so it
 * never counts against the body. Bodies without a response get none. Every body's answers come out in the methodology's order, those to
 * one question in the order in which they were given, and answers to unknown questions last.
 */
export const markNotAssessed = (responses: Responses, methodology: Methodology): Responses => {
  const questions = questionsOf(methodology).map(({ question }) => question);
  const places = new Map(questions.map(({ code }, place) => [code, place]));
  const place = (code: string): number => places.get(code) ?? questions.length;
  const outside = questions.filter((question) => !sourcesOf(question).includes('self'));
  return {
    ...responses,
    responses: responses.responses.map(({ organisation, answers }) => {
      const answered = new Set(answers.map(({ question }) => question));
      const missing = outside
        .filter(({ code }) => !answered.has(code))
        .map((question) => ({ question: question.code, source: sourcesOf(question)[0] ?? 'expert', notTested: NOT_ASSESSED }));
      return { organisation, answers: [...answers, ...missing].toSorted((a, b) => place(a.question) - place(b.question)) };
    }),
  };
};
