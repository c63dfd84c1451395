/**
 * Which entries may keep their place, so that the fewest have to move: the members of a longest ascending subsequence
 * (equal values may follow each other). Where there are several such, one with the most entries whose place has the same
 * number as before, and of these the one whose members stand latest. Takes time with the square of the entries.
 * @param positions where each entry stood before, in the order of now
 * @param now where each entry stands now: its index, unless new entries stand between
 * @returns for each entry whether it stays
 */
export function staysInOrder(positions: readonly number[], now: readonly number[] = [...positions.keys()]): readonly boolean[] {
  const runs: Run[] = [];
  for (const [at, position] of positions.entries()) {
    const previous = best(runs.filter((run) => run.position <= position));
    const unmoved = position === now[at] ? 1 : 0;
    runs.push({ at, position, previous, length: (previous?.length ?? 0) + 1, unmoved: (previous?.unmoved ?? 0) + unmoved });
  }
  const staying = new Set<number>();
  for (let run = best(runs); run !== undefined; run = run.previous) staying.add(run.at);
  return positions.map((_, at) => staying.has(at));
}

/** The best ascending run that ends on an entry. */
interface Run {
  readonly at: number;
  readonly position: number;
  readonly previous: Run | undefined;
  readonly length: number;
  readonly unmoved: number;
}

function best(runs: readonly Run[]): Run | undefined {
  let found: Run | undefined;
  for (const run of runs) {
    const gain = run.length - (found?.length ?? 0) || run.unmoved - (found?.unmoved ?? 0);
    if (gain >= 0) found = run;
  }
  return found;
}
