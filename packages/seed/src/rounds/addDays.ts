const millisecondsInDay = 86_400_000;

/** The day (`YYYY-MM-DD`) so many whole days after another, before it where negative. Throws a RangeError for what is no day. */
export function addDays(day: string, days: number): string {
  // A date without a time is read as UTC, where every day has the same length.
  return new Date(Date.parse(day) + days * millisecondsInDay).toISOString().slice(0, 10);
}
