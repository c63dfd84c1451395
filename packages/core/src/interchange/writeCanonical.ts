const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * Canonical JSON (RFC 8785): names sorted by UTF-16 units, numbers as ECMAScript writes them (-0 as 0), no space.
 * Fields that are undefined are left out.
 *
 * Throws TypeError for what JSON cannot say: NaN, infinities, half surrogates, functions, bigints, undefined entries.
 */
export function writeCanonical(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return writeString(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no number that is not finite');
    return value === 0 ? '0' : String(value);
  }
  if (Array.isArray(value)) return `[${value.map(writeCanonical).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`JSON has no ${typeof value}`);
  // `<` compares strings by UTF-16 units, which is what the RFC asks.
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([name, field]) => `${writeString(name)}:${writeCanonical(field)}`).join(',')}}`;
}

function writeString(text: string): string {
  if (LONE_SURROGATE.test(text)) throw new TypeError('JSON has no half of a surrogate pair');
  return JSON.stringify(text);
}
