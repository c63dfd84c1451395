const YEARLY = /^(\d{4})([._-])\d+$/u;

/**
 * A version code that nobody has, for a draft started from `version`: the first of the next round's year where codes begin with a year
 * (2021.1 in 2026 → 2027.1), else the next of the last number (v2 → v3), else a second one (autumn → autumn.2).
 * @param taken the codes of the methodology's versions
 */
export function proposeVersion(version: string, taken: readonly string[], thisYear: number): string {
  const known = new Set(taken);
  const [, year, mark] = YEARLY.exec(version) ?? [];
  const numbered = /^(.*?)(\d+)$/u.exec(version);
  const [stem, first] =
    year !== undefined && mark !== undefined
      ? [`${Math.max(Number(year), thisYear) + 1}${mark}`, 1]
      : numbered !== null
        ? [numbered[1] ?? '', Number(numbered[2]) + 1]
        : [`${version}.`, 2];
  let number = first;
  while (known.has(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}
