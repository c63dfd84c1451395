import type { Locale } from '@e-index/messages';
import { writeList } from './listText.js';
import type { Value } from './value.js';
import { wordFor } from './words.js';

/** A value of the document as a cell; undefined for a cell that stays empty. */
export function cellFor(value: Value, given: unknown, locale: Locale): string | number | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'number') return given;
  if (typeof given === 'boolean') return wordFor('truth', String(given), locale);
  if (given === null) return wordFor('nothing', 'null', locale);
  if (Array.isArray(given)) {
    const words = given.map(String);
    // An empty list is named among the empty fields instead.
    if (words.length === 0) return undefined;
    const set = value.is === 'list' ? value.words : undefined;
    return writeList(set === undefined ? words : words.map((word) => wordFor(set, word, locale)));
  }
  if (typeof given !== 'string') return undefined;
  if (value.is === 'word') return wordFor(value.words, given, locale);
  return value.is === 'number' && value.or !== undefined ? wordFor(value.or, given, locale) : given;
}
