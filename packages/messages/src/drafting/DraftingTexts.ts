import type { RefusalReason } from '@e-index/core';

/** What the desk of drafts says; every text is a whole sentence. */
export interface DraftingTexts {
  /** Why an operation on a draft was not carried out. */
  readonly refusals: Readonly<Record<RefusalReason, string>>;
  /** The draft would hold more text than is kept. */
  readonly tooLarge: (params: { readonly megabytes: number }) => string;
  /** Another version of this methodology has this code already. */
  readonly versionTaken: (params: { readonly methodology: string; readonly version: string }) => string;
  /** A survey is answered under the version. */
  readonly usedBySurvey: (params: { readonly title: string }) => string;
  /** Something else than a survey refers to the version: it is being tried out. */
  readonly usedElsewhere: string;
  /** What a rehearsal of a draft is called, and the body it is about. */
  readonly rehearsalOf: (params: { readonly title: string }) => string;
  readonly rehearsalBody: string;
  /** A text is too long for a cell of a workbook. */
  readonly tooLongForCell: string;
  /** A warning of the linter, after its own sentence. */
  readonly needsWord: string;
}
