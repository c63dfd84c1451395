// What would be cut, trimmed or taken for the other notation when it is read again.
const UNPLAIN = /;|^\s|\s$|^$|^[["]/u;

/** Several words in one cell: `a; b`, or `["a;", "b"]` where a word would not survive that. Reading gives the same words again. */
export function writeList(words: readonly string[]): string {
  return words.some((word) => UNPLAIN.test(word)) ? JSON.stringify(words) : words.join('; ');
}

export function readList(text: string): readonly string[] {
  const quoted = text.trimStart().startsWith('[') ? parse(text) : undefined;
  if (Array.isArray(quoted) && quoted.every((word) => typeof word === 'string')) return quoted;
  return text
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** A key in the brackets of a heading, in quotation marks where blanks belong to it. */
export function writeKey(key: string): string {
  return UNPLAIN.test(key) ? JSON.stringify(key) : key;
}

export function readKey(text: string): string {
  const quoted = text.startsWith('"') ? parse(text) : undefined;
  return typeof quoted === 'string' ? quoted : text.trim();
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
