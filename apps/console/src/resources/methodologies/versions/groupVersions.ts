import type { MethodologyRow } from '@e-index/contracts';

/** The versions of one methodology, the newest first. */
export interface VersionGroup {
  readonly methodology: string;
  readonly versions: readonly MethodologyRow[];
}

const natural = new Intl.Collator('en', { numeric: true });

/** By methodology, and within it the newest first: version codes in their natural order, 2026.10 after 2026.9. */
export const sortVersions = (rows: readonly MethodologyRow[]): readonly MethodologyRow[] =>
  rows.toSorted((one, other) => natural.compare(one.methodology, other.methodology) || natural.compare(other.version, one.version));

export function groupVersions(rows: readonly MethodologyRow[]): readonly VersionGroup[] {
  const groups = new Map<string, MethodologyRow[]>();
  for (const row of sortVersions(rows)) {
    const same = groups.get(row.methodology);
    if (same === undefined) groups.set(row.methodology, [row]);
    else same.push(row);
  }
  return [...groups].map(([methodology, versions]) => ({ methodology, versions }));
}
