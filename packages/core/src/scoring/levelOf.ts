import type { Level } from '../methodology/methodology.js';

const TOLERANCE = 1e-9;

/** The highest level whose `from` is at most the unrounded score + 1e-9; null for a null score. Levels ascend from 0. */
export function levelOf(levels: readonly Pick<Level, 'level' | 'from'>[], score: number | null): number | null {
  if (score === null) return null;
  return levels.findLast(({ from }) => from <= score + TOLERANCE)?.level ?? null;
}
