export type CsvCell = string | number | null;

/**
 * Comma-separated text (RFC 4180, CRLF, UTF-8 with the header as first row). A text that begins like a spreadsheet formula
 * (= + - @, tab, return) gets an apostrophe in front, so that opening the file runs nothing; numbers stay numbers.
 */
export const csv = (rows: readonly (readonly CsvCell[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

const cell = (value: CsvCell): string => {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
