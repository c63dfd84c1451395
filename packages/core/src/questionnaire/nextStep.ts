import { isComplete } from './isComplete.js';
import type { Draft, Questionnaire, Step } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/**
 * The step to ask after `from`: the first visible one behind it that is not complete, else the first one from the beginning
 * (`from` itself where nothing else is left); undefined when all is done. Without `from`, or with an unknown one, from the beginning.
 * @param visible the visible steps of this very draft, where the caller has them
 */
export function nextStep(
  questionnaire: Questionnaire,
  draft: Draft,
  from?: string,
  visible: readonly Step[] = visibleSteps(questionnaire, draft),
): Step | undefined {
  const here = from === undefined ? -1 : (questionnaire.byCode.get(from)?.index ?? -1);
  const open = visible.filter((step) => !isComplete(step.question, draft.get(step.code)));
  return open.find((step) => step.index > here) ?? open[0];
}
