/** The time of day in 24 hours, as HH and MM with the separator between them. */
export function formatClock(moment: Date, timeZone: string, separator: '.' | ':'): string {
  const parts = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('hour')}${separator}${part('minute')}`;
}
