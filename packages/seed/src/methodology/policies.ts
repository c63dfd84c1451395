import type { Policies } from '@e-index/core';

/** What is left unanswered counts as 0, what does not apply is left out, and with less than half answered there is no score. */
export const policies: Policies = {
  unanswered: 'zero',
  notApplicable: 'exclude',
  minimumAnswered: 0.5,
  sources: ['expert', 'automated', 'self'],
  ranking: { on: 'unrounded' },
};
