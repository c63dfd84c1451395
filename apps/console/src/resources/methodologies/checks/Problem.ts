import type { DraftPlace, Fault, LintFinding } from '@e-index/core';

/** Something that a check says of one place of the draft. Faults and errors stand against publishing; a warning may be accepted with a word. */
export type Problem =
  | { readonly kind: 'fault'; readonly severity: 'error'; readonly place: DraftPlace; readonly fault: Fault }
  | { readonly kind: 'finding'; readonly severity: LintFinding['severity']; readonly place: DraftPlace; readonly finding: LintFinding };
