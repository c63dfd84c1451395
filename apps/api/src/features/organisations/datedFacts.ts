/** `validTo` is the first day on which the fact no longer holds; null: it holds still. Days are YYYY-MM-DD. */
export interface Dated {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The facts that hold on a day. */
export const holdingOn = <T extends Dated>(facts: readonly T[], day: string): readonly T[] =>
  facts.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo));

/** The fact that holds on a day; of a body that is no more, the last one, and of one that is not yet, the first; undefined without any. */
export const nearest = <T extends Dated>(facts: readonly T[], day: string): T | undefined => {
  const byTime = facts.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return byTime.findLast(({ validFrom }) => validFrom <= day) ?? byTime[0];
};
