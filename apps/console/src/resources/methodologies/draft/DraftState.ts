import type { MethodologyDraft as StoredDraft } from '@e-index/contracts';
import type { DraftNode, FieldConflict, JsonObject, MethodologyDraft } from '@e-index/core';

/** What is known of the version besides its nodes. */
export type DraftMeta = Pick<StoredDraft, 'row' | 'basedOn' | 'editors' | 'reviews' | 'mayReview'>;

/** Where the work stands: on the server, on its way, waiting for the network, or waiting for the person's decision. */
export type SaveState = 'saved' | 'saving' | 'unreachable' | 'undecided';

/** A node that a colleague changed or took away while it was changed here. Nothing is lost: the person decides. */
export type NodeConflict =
  | {
      readonly kind: 'changed';
      /** As the colleague left it. */
      readonly node: DraftNode;
      /** Both changes joined, theirs where they differ. */
      readonly merged: JsonObject;
      /** Where they differ; none: it was to be removed here, and was not, because the colleague changed it. */
      readonly places: readonly FieldConflict[];
    }
  | {
      readonly kind: 'gone';
      /** As it was here. */
      readonly node: DraftNode;
    };

/** What the server would not take, in its own sentence; the change was taken back here. */
export interface Refused {
  readonly node: string;
  readonly message: string;
}

export interface DraftState {
  readonly draft: MethodologyDraft;
  readonly meta: DraftMeta;
  /** The newest revision that is known here. */
  readonly revision: number;
  readonly save: SaveState;
  readonly conflicts: readonly NodeConflict[];
  readonly refused: readonly Refused[];
  /** What undo and redo would take back or repeat, by name; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
}
