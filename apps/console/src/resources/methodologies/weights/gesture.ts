import { giveWay, type Balanced, type NewWeights } from './balance.js';

/** Changes of one weight in a row: a slider on its way, a number being typed. */
export interface Gesture {
  readonly id: string;
  /** The level as it was when it began. */
  readonly before: readonly Balanced[];
  /** The weights it led to, by id. */
  readonly after: ReadonlyMap<string, number>;
}

/**
 * The next step of a gesture: the others give way from where they stood when it began, so that a slider that goes to its end and back leaves
 * them as they were. A level that was changed otherwise meanwhile, or another weight, begins a new one.
 */
export function continueGesture(
  gesture: Gesture | null,
  siblings: readonly Balanced[],
  id: string,
  wanted: number,
): { readonly weights: NewWeights; readonly gesture: Gesture } {
  const goesOn = gesture?.id === id && siblings.every((sibling) => gesture.after.get(sibling.id) === sibling.weight);
  const before = goesOn ? gesture.before.map((sibling) => ({ ...sibling, locked: isLocked(siblings, sibling.id) })) : siblings;
  const given = giveWay(before, id, wanted);
  const after = new Map(before.map((sibling) => [sibling.id, given.get(sibling.id) ?? sibling.weight]));
  const weights = new Map([...after].filter(([sibling, weight]) => siblings.find((other) => other.id === sibling)?.weight !== weight));
  return { weights, gesture: { id, before, after } };
}

function isLocked(siblings: readonly Balanced[], id: string): boolean {
  return siblings.find((sibling) => sibling.id === id)?.locked === true;
}
