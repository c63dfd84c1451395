import { averageRanks } from './averageRanks.js';
import { pairedNumbers } from './pairedNumbers.js';

/**
 * Kendall's rank correlation τ-b, −1..1, of the pairs without NaN: concordant less discordant couples, over the square root of the
 * couples untied in x times those untied in y. In n·log n steps (W. R. Knight, A Computer Method for Calculating Kendall's Tau with
 * Ungrouped Data, JASA 61, 1966). NaN with fewer than two pairs, or where one side is one tie. Up to 2^25 pairs.
 */
export function kendall(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [first, second] = pairedNumbers(x, y);
  const count = first.length;
  const [ranksOfX, ranksOfY] = [averageRanks(first), averageRanks(second)];
  // Twice an average rank is a whole number up to 2n, so that both ranks of a pair fit into one number that sorts by x, then by y.
  const base = 2 * count + 1;
  const both = ranksOfX.map((rank, position) => 2 * rank * base + 2 * (ranksOfY[position] ?? 0)).toSorted();
  const couples = (count * (count - 1)) / 2;
  const tiedInX = tiedCouples(both.map((pair) => Math.floor(pair / base)));
  const tiedInBoth = tiedCouples(both);
  const inOrderOfX = both.map((pair) => pair % base);
  const tiedInY = tiedCouples(inOrderOfX.toSorted());
  const balance = couples - tiedInX - tiedInY + tiedInBoth - 2 * exchanges(inOrderOfX);
  const untied = (couples - tiedInX) * (couples - tiedInY);
  return untied > 0 ? balance / Math.sqrt(untied) : NaN;
}

/** Couples of equal numbers among sorted ones. */
function tiedCouples(sorted: Float64Array): number {
  let couples = 0;
  let equalBefore = 0;
  for (let position = 1; position < sorted.length; position += 1) {
    equalBefore = sorted[position] === sorted[position - 1] ? equalBefore + 1 : 0;
    couples += equalBefore;
  }
  return couples;
}

/** Couples that stand in descending order, counted while merging ever longer sorted runs. */
function exchanges(numbers: Float64Array): number {
  let [source, target] = [numbers.slice(), new Float64Array(numbers.length)];
  let count = 0;
  for (let width = 1; width < numbers.length; width *= 2) {
    for (let from = 0; from < numbers.length; from += 2 * width) {
      const middle = Math.min(from + width, numbers.length);
      const to = Math.min(middle + width, numbers.length);
      let [left, right] = [from, middle];
      for (let place = from; place < to; place += 1) {
        // Bounds are kept by the first two tests: a check per number would double the time.
        if (right >= to || (left < middle && source[left]! <= source[right]!)) {
          target[place] = source[left]!;
          left += 1;
        } else {
          count += middle - left;
          target[place] = source[right]!;
          right += 1;
        }
      }
    }
    [source, target] = [target, source];
  }
  return count;
}
