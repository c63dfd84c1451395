import type { Question, Section, Topic, Weight } from './methodology.js';

type Node = Pick<Section | Topic | Question, 'weight' | 'weightByKind'>;

/** The weight of a section, topic or question for an organisation of this kind: `weightByKind` where it names the kind, else `weight`, else "points". */
export function weightFor(node: Node, kind: string | undefined): Weight {
  const byKind = node.weightByKind;
  // Own fields only: a kind may be called `constructor`.
  const special = byKind !== undefined && kind !== undefined && Object.hasOwn(byKind, kind) ? byKind[kind] : undefined;
  return special ?? node.weight ?? 'points';
}

/** The points a question can earn for an organisation of this kind, ≥ 0. */
export function pointsFor(question: Pick<Question, 'weight' | 'weightByKind'>, kind: string | undefined): number {
  const weight = weightFor(question, kind);
  return weight === 'points' ? 0 : weight;
}
