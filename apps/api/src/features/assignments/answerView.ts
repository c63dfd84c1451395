import type { Answer } from '@e-index/contracts';
import type { StoredAnswer } from './AssignmentSnapshot.js';

/** The body's own answer as the contract shows it. */
export const answerView = (answer: StoredAnswer): Answer => ({
  question: answer.question,
  source: 'self',
  value: answer.value ?? null,
  notApplicable: answer.notApplicable,
  notTested: null,
  note: answer.note,
  revision: answer.revision,
  updatedBy: answer.updatedBy,
  updatedAt: answer.updatedAt,
});
