import type { Question, Source } from './methodology.js';

export const DEFAULT_QUESTION_SOURCES: readonly Source[] = ['self'];

/** Who may answer the question; the body itself where the document names nobody. */
export function sourcesOf(question: Pick<Question, 'sources'>): readonly Source[] {
  return question.sources ?? DEFAULT_QUESTION_SOURCES;
}
