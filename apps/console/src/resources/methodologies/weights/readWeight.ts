import { MAX_WEIGHT, type DraftNode, type JsonValue } from '@e-index/core';

/** What stands in a draft as a weight: a number that can be one, the sum of the points below, or something else (null: nothing stands there). */
export type DraftWeight = number | 'points' | { readonly wrong: JsonValue | null };

/** The weight a node has for everybody. Sections and topics without one weigh the points below them. */
export const commonWeight = ({ kind, fields }: DraftNode): DraftWeight =>
  read(fields['weight'] ?? (kind === 'question' ? undefined : 'points'), kind);

/** The weight a node has for bodies of one kind alone; undefined where they share the common one. */
export const ownWeight = ({ kind, fields }: DraftNode, forKind: string): DraftWeight | undefined => {
  const byKind = fields['weightByKind'];
  if (typeof byKind !== 'object' || byKind === null || Array.isArray(byKind) || !Object.hasOwn(byKind, forKind)) return undefined;
  return read(Object.entries(byKind).find(([name]) => name === forKind)?.[1], kind);
};

/** The weight that counts for bodies of this kind; '' stands for those without one of their own. */
export const weightOf = (node: DraftNode, forKind: string): DraftWeight =>
  (forKind === '' ? undefined : ownWeight(node, forKind)) ?? commonWeight(node);

/** The number to reckon with: what is no weight counts as 0 until it is mended. */
export const numberOf = (weight: DraftWeight): number => (typeof weight === 'number' ? weight : 0);

const read = (value: JsonValue | undefined, kind: DraftNode['kind']): DraftWeight => {
  if (typeof value === 'number' && value >= 0 && value <= MAX_WEIGHT) return value;
  return value === 'points' && kind !== 'question' ? 'points' : { wrong: value ?? null };
};
