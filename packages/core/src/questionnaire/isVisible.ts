import type { Draft, Questionnaire } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/** Whether a question is asked given the answers so far; false for a code that the questionnaire does not have. */
export function isVisible(questionnaire: Questionnaire, draft: Draft, code: string): boolean {
  return visibleSteps(questionnaire, draft).some((step) => step.code === code);
}
