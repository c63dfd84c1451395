import type { Methodology } from '@e-index/core';

/** One fault of a file: `place` is a JSON path or `sheet!cell`, '' for the whole file; `sentence` says what would be right. */
export interface FileFault {
  readonly place: string;
  readonly sentence: string;
}

/** What came of reading a file that somebody chose. */
export type MethodologyFile =
  | { readonly kind: 'read'; readonly name: string; readonly methodology: Methodology }
  | { readonly kind: 'faulty'; readonly name: string; readonly faults: readonly FileFault[] };
