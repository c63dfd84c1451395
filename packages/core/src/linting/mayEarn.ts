import type { Question } from '../methodology/methodology.js';

/** Whether a question has points for a body of some kind. */
export function mayEarn({ weight, weightByKind }: Pick<Question, 'weight' | 'weightByKind'>): boolean {
  return weight > 0 || Object.values(weightByKind ?? {}).some((special) => special > 0);
}
