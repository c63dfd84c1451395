const MAX_LENGTH = 80;

// Controls, line and paragraph separators, direction marks and half surrogates would tear or reverse the line a fault is printed on.
const UNPRINTABLE = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** Text of at most `limit` (80) characters on one line: what cannot be printed as `\uXXXX`, the rest cut with `…`. */
export function excerpt(text: string, limit = MAX_LENGTH): string {
  // Cut before escaping too: a name of megabytes is not worth escaping.
  const printable = text.slice(0, limit + 1).replace(UNPRINTABLE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (text.length <= limit && printable.length <= limit) return printable;
  return `${printable.slice(0, limit - 1).replace(/\p{Surrogate}$/u, '')}…`;
}

/** A value as a fault may repeat it: strings and numbers as they are, everything else by its kind. */
export function excerptOf(value: unknown): string {
  if (typeof value === 'string') return excerpt(value);
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  return kindOf(value);
}

/** `null`, `array`, `object`, `string`, `number`, `boolean`, …: what a value is. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
