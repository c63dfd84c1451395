import { averageRanks } from './averageRanks.js';
import { pairedNumbers } from './pairedNumbers.js';
import { pearson } from './pearson.js';

/**
 * Spearman's rank correlation ρ, −1..1, of the pairs without NaN: Pearson's correlation of their ranks, ties sharing the mean of
 * their places (M. G. Kendall, Rank Correlation Methods, 1948, chapter 3). NaN with fewer than two pairs, or where one side is one tie.
 */
export function spearman(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [first, second] = pairedNumbers(x, y);
  return pearson(averageRanks(first), averageRanks(second));
}
