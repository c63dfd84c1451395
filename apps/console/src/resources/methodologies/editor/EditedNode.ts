import type { DraftKind, JsonObject, Operation } from '@e-index/core';
import { createContext, useContext } from 'react';
import type { FieldPath } from './json/FieldPath.js';
import type { Loose } from './json/jsonIn.js';

/** The node that is edited, for the fields of its editor. */
export interface EditedNode {
  readonly id: string;
  readonly kind: DraftKind;
  /** Loose: anything may be missing or wrong. */
  readonly fields: JsonObject;
  /** Why warnings are accepted here, by rule. */
  readonly words: Readonly<Record<string, string>>;
  /**
   * Changes one place; undefined takes it away.
   * @param label what the place is called, for "Undo: …"
   * @param typing whether further changes of the place belong to the same step of undo
   */
  readonly put: (path: FieldPath, value: Loose, label: string, typing?: boolean) => void;
  /** Changes whole fields at once (null takes one away), and with them, where need be, other nodes. */
  readonly change: (fields: JsonObject, label: string, elsewhere?: readonly Operation[]) => void;
}

export const EditedNodeContext = createContext<EditedNode | null>(null);

export const useEditedNode = (): EditedNode => {
  const node = useContext(EditedNodeContext);
  if (node === null) throw new Error('useEditedNode outside of NodeEditor');
  return node;
};
