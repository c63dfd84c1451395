/**
 * Which entries may keep their place, so that the fewest have to move: the members of a longest ascending subsequence
 * (equal values may follow each other). Where there are several such, the one whose members stand latest.
 * @param positions where each entry stood before, in the order of now
 * @returns for each entry whether it stays
 */
export function staysInOrder(positions: readonly number[]): readonly boolean[] {
  // Patience sorting: ends[n] is the entry on which an ascending run of n + 1 entries can end lowest.
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  positions.forEach((position, at) => {
    const longer = ends.findIndex((end) => (positions[end] ?? 0) > position);
    const length = longer < 0 ? ends.length : longer;
    previous.push(length === 0 ? undefined : ends[length - 1]);
    ends[length] = at;
  });
  const staying = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) staying.add(at);
  return positions.map((_, at) => staying.has(at));
}
