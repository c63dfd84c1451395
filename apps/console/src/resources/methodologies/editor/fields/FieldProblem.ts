/** What is said of a field: an error stands against publishing, a warning may be accepted. What the field itself finds is a sentence, and an error. */
export type FieldProblem = string | { readonly severity: 'error' | 'warning'; readonly sentence: string };

export const isError = (problem: FieldProblem): boolean => typeof problem === 'string' || problem.severity === 'error';
export const sentenceOf = (problem: FieldProblem): string => (typeof problem === 'string' ? problem : problem.sentence);
