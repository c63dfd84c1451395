import { apportion } from './apportion.js';

/** A weight among its siblings. `locked`: it stays as it is, whatever is done to the others. */
export interface Balanced {
  readonly id: string;
  readonly weight: number;
  readonly locked: boolean;
}

/** New weights by id, of those that change. */
export type NewWeights = ReadonlyMap<string, number>;

/**
 * One weight becomes another, and the unlocked siblings give way in proportion, so that the total of the level stays what it was. The new
 * weight goes no further than the others can give: to the total without the locked ones. With nobody to give way nothing changes.
 */
export function giveWay(siblings: readonly Balanced[], id: string, wanted: number): NewWeights {
  const others = siblings.filter((sibling) => sibling.id !== id);
  const free = others.filter(({ locked }) => !locked);
  if (free.length === 0) return new Map();
  const total = sum(siblings);
  const room = total - sum(others.filter(({ locked }) => locked));
  const weight = Math.round(Math.min(Math.max(wanted, 0), room) * 100) / 100;
  return changed(siblings, new Map([[id, weight], ...shareOut(free, room - weight)]));
}

/** All unlocked siblings weigh the same; the total stays. */
export function equalise(siblings: readonly Balanced[]): NewWeights {
  const free = siblings.filter(({ locked }) => !locked);
  const parts = apportion(
    sum(free),
    free.map(() => 1),
  );
  return changed(siblings, new Map(free.map(({ id }, at) => [id, parts[at] ?? 0])));
}

/** The unlocked siblings are scaled so that all together weigh 100. Where the locked ones weigh 100 or more already, nothing changes. */
export function normalise(siblings: readonly Balanced[]): NewWeights {
  const free = siblings.filter(({ locked }) => !locked);
  const left = 100 - sum(siblings.filter(({ locked }) => locked));
  return left <= 0 || free.length === 0 ? new Map() : changed(siblings, new Map(shareOut(free, left)));
}

/** The sum of the weights, freed of what binary fractions add to it. */
export function totalOf(siblings: readonly { readonly weight: number }[]): number {
  return Math.round(sum(siblings) * 1e6) / 1e6;
}

function shareOut(free: readonly Balanced[], total: number): readonly (readonly [string, number])[] {
  const parts = apportion(
    total,
    free.map(({ weight }) => weight),
  );
  return free.map(({ id }, at) => [id, parts[at] ?? 0]);
}

function sum(siblings: readonly { readonly weight: number }[]): number {
  return siblings.reduce((all, { weight }) => all + weight, 0);
}

function changed(siblings: readonly Balanced[], wanted: NewWeights): NewWeights {
  return new Map([...wanted].filter(([id, weight]) => siblings.find((sibling) => sibling.id === id)?.weight !== weight));
}
