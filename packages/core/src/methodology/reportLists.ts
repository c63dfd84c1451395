import { excerptOf } from '../interchange/excerpt.js';
import { numberIn, stringIn } from '../interchange/fieldOf.js';
import type { Path } from '../interchange/path.js';
import type { Report } from '../interchange/finding.js';

/** Codes of the entries that stood before; `seen` carries over where a code is unique beyond one list. */
export function reportDuplicateCodes(
  list: readonly unknown[],
  at: Path,
  name: string,
  report: Report,
  seen: Set<string> = new Set(),
): void {
  list.forEach((entry, position) => {
    const code = stringIn(entry, 'code');
    if (code === undefined) return;
    if (seen.has(code)) report([...at, position, 'code'], 'duplicate-code', { found: excerptOf(code), in: name });
    seen.add(code);
  });
}

/** Entries of a list of words that stood before. */
export function reportRepeated(list: readonly unknown[], at: Path, report: Report): void {
  const seen = new Set<unknown>();
  list.forEach((entry, position) => {
    if (seen.has(entry) && typeof entry === 'string') report([...at, position], 'repeated', { found: excerptOf(entry) });
    seen.add(entry);
  });
}

/** Entries whose number in `field` is not above the one before it. */
export function reportNotAscending(list: readonly unknown[], field: string, at: Path, report: Report): void {
  let before: number | undefined;
  list.forEach((entry, position) => {
    const number = numberIn(entry, field);
    if (number === undefined) return;
    if (before !== undefined && number <= before) report([...at, position, field], 'not-ascending', { found: number, before });
    before = number;
  });
}

/** A lower bound above the upper one. */
export function reportCrossed(bounds: unknown, at: Path, report: Report): void {
  const low = numberIn(bounds, 'min');
  const high = numberIn(bounds, 'max');
  if (low !== undefined && high !== undefined && low > high) report([...at, 'min'], 'bounds-crossed', { low, high });
}
