import type { Progress as ProgressView } from '@e-index/contracts';
import type { Progress } from '@e-index/core';

/** Core's progress as the contract shows it: the same numbers in lists of one's own. */
export const progressView = ({ answered, asked, share, sections, items, missing, pointsMissing }: Progress): ProgressView => ({
  answered,
  asked,
  share,
  sections: sections.map((section) => ({ ...section, topics: [...section.topics] })),
  items: [...items],
  missing: [...missing],
  pointsMissing,
});
