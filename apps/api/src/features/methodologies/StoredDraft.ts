import type { MethodologyDraft as DraftView, MethodologyRow } from '@e-index/contracts';
import type { MethodologyDraft } from '@e-index/core';

/** A draft with the version it is written for, as of one moment. */
export interface StoredDraft {
  readonly row: MethodologyRow;
  readonly revision: number;
  readonly tree: MethodologyDraft;
  /** The revision in which each node went that is no longer there. */
  readonly removed: ReadonlyMap<string, number>;
  readonly basedOn: string | null;
  readonly editors: DraftView['editors'];
  /** Those of exactly this revision. */
  readonly reviews: DraftView['reviews'];
}

/** Whoever acts, as rows and audit name them. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly pseudonym: string;
}
