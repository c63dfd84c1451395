import { excerptOf } from '../interchange/excerpt.js';
import type { Fault } from '../interchange/fault.js';
import type { Question } from '../methodology/methodology.js';
import { valueFaults } from '../methodology/valueFaults.js';

/**
 * The first thing wrong with an answer somebody wants to save as a draft; undefined where it may be saved. The format's own rules,
 * except that a table or counts may be partial: rows may be missing, and so may a declared total.
 * @param answer as it came in: anything
 */
export function validateAnswer(
  question: Question,
  answer: { readonly value?: unknown; readonly notApplicable?: unknown },
): Fault | undefined {
  const kinds = [answer.value, answer.notApplicable].filter((part) => part !== undefined);
  if (kinds.length !== 1) return { path: '$', code: 'answer-kind' };
  if (answer.notApplicable !== undefined) return reasonFault(question, answer.notApplicable);
  return valueFaults(question.answer, answer.value).find(({ code }) => code !== 'total-missing');
}

function reasonFault(question: Question, reason: unknown): Fault | undefined {
  if (question.notApplicable?.some(({ code }) => code === reason)) return undefined;
  return { path: '$', code: 'unknown-reason', params: { found: excerptOf(reason) } };
}
