import type { MethodologyRow } from '@e-index/contracts';

export const STEPS = ['draft', 'checks', 'review', 'publication', 'retirement'] as const;
export type Step = (typeof STEPS)[number];
export type StepState = 'done' | 'now' | 'later';

/**
 * Where a version is on its way.
 * @param isReady nothing that the checks find stands against a review
 */
export function stepsOf(status: MethodologyRow['status'], isReady: boolean): Readonly<Record<Step, StepState>> {
  switch (status) {
    case 'draft':
      return {
        draft: 'done',
        checks: isReady ? 'done' : 'now',
        review: isReady ? 'now' : 'later',
        publication: 'later',
        retirement: 'later',
      };
    case 'reviewed':
      return { draft: 'done', checks: 'done', review: 'done', publication: 'now', retirement: 'later' };
    case 'published':
      return { draft: 'done', checks: 'done', review: 'done', publication: 'done', retirement: 'later' };
    case 'retired':
      return { draft: 'done', checks: 'done', review: 'done', publication: 'done', retirement: 'done' };
  }
}
