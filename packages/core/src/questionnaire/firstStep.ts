import type { Draft, Questionnaire, Step } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/** The first step that is asked; undefined for a questionnaire without any. */
export function firstStep(questionnaire: Questionnaire, draft: Draft): Step | undefined {
  return visibleSteps(questionnaire, draft)[0];
}
