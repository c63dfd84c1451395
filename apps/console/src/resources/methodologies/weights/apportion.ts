const DECIMALS = 2;
const UNITS = 10 ** DECIMALS;

/**
 * Shares out a total in proportion, in hundredths, so that the parts add up to exactly the total (largest remainder method: what rounding
 * down leaves over goes one by one to the parts that lost most, the earlier of equals first). Proportions that are all 0 share alike.
 * @param total ≥ 0, taken to the nearest hundredth
 * @param proportions each ≥ 0
 */
export function apportion(total: number, proportions: readonly number[]): readonly number[] {
  if (proportions.length === 0) return [];
  const sum = proportions.reduce((all, part) => all + part, 0);
  const units = Math.round(total * UNITS);
  const exact = proportions.map((part) => (sum > 0 ? (part / sum) * units : units / proportions.length));
  const parts = exact.map((part) => Math.floor(part + 1e-9));
  const left = units - parts.reduce((all, part) => all + part, 0);
  const byLoss = exact.map((part, at) => ({ at, lost: part - (parts[at] ?? 0) })).toSorted((a, b) => b.lost - a.lost || a.at - b.at);
  for (const { at } of byLoss.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts.map((part) => part / UNITS);
}
