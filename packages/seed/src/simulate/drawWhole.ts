import { Random } from './createRandom.js';

/** A whole number from `low` to `high`, both included, small ones as likely as large ones by orders of magnitude; 1 ≤ low ≤ high. */
export function drawWhole(random: Random, low: number, high: number): number {
  return Math.min(high, Math.floor(low * ((high + 1) / low) ** random()));
}
