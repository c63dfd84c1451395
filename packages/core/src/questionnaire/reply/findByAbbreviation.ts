import { foldWords } from './foldText.js';
import { type NamedChoice, textsOf } from './namedChoice.js';
import { wordKind } from './wordKind.js';

// Both are written "tel." in Latvian, though one of the words does not begin so.
const STANDS_FOR: ReadonlyMap<string, RegExp> = new Map([
  ['tel', /^(?:talrun|telefon|telephon|phone)/u],
  ['talr', /^(?:talrun|telefon|telephon|phone)/u],
]);
const SHORTEST = 3;

/** The choices with a word that the typed one is short for: "tel." for "Tālrunis", "elektr." for "Elektroniski". */
export function findByAbbreviation(text: string, choices: readonly NamedChoice[]): readonly number[] {
  const [short = '', ...more] = foldWords(text);
  if (more.length > 0 || short.length < SHORTEST || /\d/u.test(short) || wordKind(short) !== 'content') return [];
  const meant = STANDS_FOR.get(short) ?? (/\p{L}\.$/u.test(text.trim()) ? new RegExp(`^${short}.`, 'u') : undefined);
  if (!meant) return [];
  return choices.flatMap((choice, index) =>
    textsOf(choice).some((said) => foldWords(said).some((word) => meant.test(word))) ? [index] : [],
  );
}
