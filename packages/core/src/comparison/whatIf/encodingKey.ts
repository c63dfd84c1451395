import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import type { Methodology, Question } from '../../methodology/methodology.js';
import { policiesOf } from '../../methodology/policiesOf.js';
import { questionsOf } from '../../methodology/questionsOf.js';
import { sourcesOf } from '../../methodology/sourcesOf.js';

/**
 * Everything of a methodology on which the first stage of scoring hangs, and which answers fit it, as one string. Methodologies with
 * the same key turn the same answers into the same cells: they differ in weights, aggregations, levels, the minimum, the ranking,
 * which sections are scored, how questions are parted into topics, or in words. The other way round is not promised (fields in
 * another order give another key), which costs an encoding and no digit.
 *
 * Values are compared, not objects: a draft posted to a worker is a copy, in which nothing is the object that it was.
 */
export function encodingKey(methodology: Methodology): string {
  const { unanswered, notApplicable, sources } = policiesOf(methodology);
  const questions = questionsOf(methodology).map(({ question }) => [
    question.code,
    answerKey(question),
    question.appliesTo ?? null,
    question.visibleIf ?? null,
    question.whenHidden ?? 'exclude',
    question.previous ?? null,
  ]);
  return JSON.stringify([methodology.follows ?? null, unanswered, notApplicable, sources, questions]);
}

/** Everything of a question that decides which answers fit it and what they score, as one string: questions with the same key take the same answers. */
export function answerKey({ sources, notApplicable = [], answer }: Question): string {
  return JSON.stringify([sourcesOf({ sources }), notApplicable.map(({ code }) => code), withoutWords(answer)]);
}

/** What of a definition decides which values fit and what they score. */
function withoutWords(answer: AnswerDefinition): readonly unknown[] {
  switch (answer.type) {
    case 'single':
      return [answer.type, answer.options.map(({ code, score }) => [code, score])];
    case 'multiple':
      return [answer.type, answer.options.map(({ code, score, exclusive }) => [code, score, exclusive === true])];
    case 'number':
      return [answer.type, answer.min ?? null, answer.max ?? null, answer.integer === true, answer.scoring];
    case 'share':
      return [answer.type, answer.scoring ?? null];
    case 'counts':
      return [answer.type, answer.rows.map(({ code }) => code), answer.share, answer.basis, answer.scoring ?? null];
    case 'table':
      return [
        answer.type,
        answer.rows.map(({ code, weight }) => [code, weight ?? 1]),
        answer.columns.map(({ code, score }) => [code, score]),
      ];
    case 'text':
      return [answer.type, answer.maxLength ?? null];
  }
}
