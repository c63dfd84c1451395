import type { Methodology } from '../methodology/methodology.js';
import type { Responses } from '../methodology/responses.js';

/**
 * The responses as they may be published: free text and notes are taken out. Neither scores, so the same results come out;
 * this is done before scoring all the same, so that the published hash is of the document that was scored.
 */
export const publicResponses = (responses: Responses, methodology: Methodology): Responses => {
  const texts = new Set(
    methodology.sections.flatMap(({ topics }) =>
      topics.flatMap(({ questions }) => questions.filter(({ answer }) => answer.type === 'text').map(({ code }) => code)),
    ),
  );
  return {
    ...responses,
    responses: responses.responses.map(({ organisation, answers }) => ({
      organisation,
      answers: answers.filter(({ question }) => !texts.has(question)).map(({ note: _note, ...answer }) => answer),
    })),
  };
};
