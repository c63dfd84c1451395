import { nextRow, nextStep, type Draft, type Questionnaire, type Step } from '@e-index/core';

/** Code of the question to ask after an answer to this one: itself while rows of it are still to be named, null when nothing is left. */
export function nextAfter(questionnaire: Questionnaire, draft: Draft, code: string, visible?: readonly Step[]): string | null {
  const step = questionnaire.byCode.get(code);
  const answer = draft.get(code);
  if (step !== undefined && answer !== undefined && nextRow(step.question, answer) !== undefined) return code;
  return nextStep(questionnaire, draft, code, visible)?.code ?? null;
}
