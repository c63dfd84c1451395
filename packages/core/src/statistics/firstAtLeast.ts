/** The first position of a number that is at least `bound` among numbers in ascending order; their count where all are smaller. */
export function firstAtLeast(ascending: ArrayLike<number>, bound: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((ascending[middle] ?? Infinity) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
