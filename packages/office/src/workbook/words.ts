import { locales, workbookTextsIn, workbookWords, type Locale, type WorkbookWordSet } from '@e-index/messages';

/** The words of the document in a set: `arithmetic`, `geometric`, `harmonic`. */
export function wordsIn(set: WorkbookWordSet): readonly string[] {
  return workbookWords[set];
}

/** A word of the document in the reader's language; one that is none of the set as it is. */
export function wordFor(set: WorkbookWordSet, word: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = workbookTextsIn(locale).words[set];
  return Object.hasOwn(known, word) ? (known[word] ?? word) : word;
}

/** The word of the document that is meant, whatever language it was written in and with whatever capitals; undefined for none. */
export function wordMeant(set: WorkbookWordSet, written: string): string | undefined {
  const plain = plainWord(written);
  return wordsIn(set).find((word) =>
    [word, ...locales.map((locale) => wordFor(set, word, locale))].some((known) => plainWord(known) === plain),
  );
}

/** For comparing what people type: blanks and capitals do not count. */
export function plainWord(text: string): string {
  return text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('lv');
}
