import type { Draft, Questionnaire, Step } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/** The visible step before `from`, answered or not; undefined at the beginning and for a code that the questionnaire does not have. */
export function previousStep(questionnaire: Questionnaire, draft: Draft, from: string): Step | undefined {
  const here = questionnaire.byCode.get(from)?.index ?? 0;
  return visibleSteps(questionnaire, draft).findLast((step) => step.index < here);
}
