import { firstAtLeast } from './firstAtLeast.js';

/**
 * Ranks from 1 for the smallest number, equal numbers sharing the mean of the places they take (1, 2.5, 2.5, 4): the ranks
 * of Spearman's correlation. NaN has the rank NaN and takes no place.
 */
export function averageRanks(numbers: Float64Array): Float64Array {
  // NaN sorts behind all numbers.
  const ascending = numbers.toSorted();
  const rankAt = new Float64Array(ascending.length);
  for (let from = 0; from < ascending.length;) {
    let to = from + 1;
    while (to < ascending.length && ascending[to] === ascending[from]) to += 1;
    rankAt[from] = (from + 1 + to) / 2;
    from = to;
  }
  return numbers.map((number) => (Number.isNaN(number) ? NaN : (rankAt[firstAtLeast(ascending, number)] ?? NaN)));
}
