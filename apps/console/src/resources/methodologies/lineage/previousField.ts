import type { JsonObject, JsonValue } from '@e-index/core';

export const RELATIONS = ['new', 'same', 'reworded', 'split', 'merged'] as const;
export type Relation = (typeof RELATIONS)[number];

/** The lineage of one question as it is edited; `from` has the main predecessor first, and is empty of a new question alone. */
export interface StatedLineage {
  readonly relation: Relation;
  readonly from: readonly string[];
  readonly comparable: boolean;
}

/** A question's `previous` as the format has it; null takes it away. Only what is merged comes from several. */
export function writePrevious({ relation, from, comparable }: StatedLineage): JsonObject | null {
  const [question, ...also] = from;
  if (relation === 'new' || question === undefined) return null;
  return { question, comparable, relation, ...(relation === 'merged' && also.length > 0 ? { also } : {}) };
}

/** What a node's `previous` states; null where it states nothing that can be read. Fields of a draft may be anything. */
export function readPrevious(previous: JsonValue | undefined): StatedLineage | null {
  if (!isObject(previous)) return null;
  const { question, comparable, relation, also } = previous;
  if (typeof question !== 'string') return null;
  const others = Array.isArray(also) ? also.filter((code) => typeof code === 'string') : [];
  const known = RELATIONS.find((name) => name === relation && name !== 'new');
  return { relation: known ?? (others.length > 0 ? 'merged' : 'same'), from: [question, ...others], comparable: comparable === true };
}

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
