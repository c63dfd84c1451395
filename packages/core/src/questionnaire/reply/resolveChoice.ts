import type { ChoiceFound } from './choiceFound.js';
import { oneOrSeveral } from './choiceFound.js';
import { coverWording } from './coverWording.js';
import { findByAbbreviation } from './findByAbbreviation.js';
import { findByFullText } from './findByFullText.js';
import { findByOneTypo } from './findByOneTypo.js';
import { findByPlace } from './findByPlace.js';
import { foldWords } from './foldText.js';
import { matchWording } from './matchWording.js';
import { type NamedChoice, wordingsOf } from './namedChoice.js';
import { polarChoices } from './polarChoices.js';
import { type Polarity, readPolarity } from './readPolarity.js';
import type { ReplyLocale } from './replyLocale.js';
import { verbPerson } from './verbPerson.js';
import { wordKind } from './wordKind.js';

const YES = new Set(['ja', 'yes']);
const PAST = /[āēīo]j(?:ām|āt)(?!\p{L})/iu;
const PLACE_AND_TEXT = /^[(#]?(\d{1,3}|[a-z](?=[.):]))\s*[.):,–-]?\s+(\S[\s\S]*)$/iu;

/** The one choice a piece of a reply names, by text, code, place, yes or no, or wording; `asked` are the words of the question. */
export function resolveChoice(
  piece: string,
  choices: readonly NamedChoice[],
  locale: ReplyLocale,
  asked: readonly string[] = [],
): ChoiceFound {
  const text = piece.trim();
  const full = findByFullText(text, choices);
  const words = foldWords(text).filter((word, _, all) => wordKind(word) !== 'polite' || all.length === 1);
  const place = findByPlace(text, choices);
  const polarity = readPolarity(words, asked);
  const polar = polarity && polarityFound(polarity, choices, locale);
  if (full.length > 0)
    return place?.kind === 'one' && !full.includes(place.index) ? oneOrSeveral([...full, place.index], false) : oneOrSeveral(full, true);
  // "no" is a yes-or-no word before it is a code; with two options that begin with yes, the code "yes" settles nothing.
  if (polarity?.bare && polar && polar.kind !== 'none') return polar;
  if (place) return place;
  const [mistyped, ...others] = findByOneTypo(text, choices, locale);
  if (mistyped !== undefined && others.length === 0) return { kind: 'one', index: mistyped, sure: true };
  const both = placeAndText(text, choices, locale);
  if (both) return both;

  const wording = byWording(words, choices, locale);
  const meant = wording.kind === 'one' ? choices[wording.index] : undefined;
  const worded = wording.kind === 'one' && meant && perhapsPast(text, words, meant, locale) ? { ...wording, sure: false } : wording;
  if (worded.kind !== 'none') return contradicts(polarity, worded, choices, locale) ?? worded;
  const guess = hedgedPlace(text, choices);
  if (guess) return guess;
  if (polar && polar.kind !== 'none') return polar;
  const known = words.filter((word) => wordKind(word) !== 'hedge');
  const covered = coverWording(known, choices, locale);
  const [short, ...shorts] = covered.kind === 'none' ? findByAbbreviation(text, choices) : [];
  if (short !== undefined) return oneOrSeveral([short, ...shorts], false);
  return covered.kind === 'none' && words.some((word) => wordKind(word) === 'negation')
    ? { kind: 'none', reason: 'not-understood' }
    : covered;
}

/** "lietojām" is no longer done while "Lieto" is; a verb alone and without diacritics may be either. */
function perhapsPast(text: string, words: readonly string[], choice: NamedChoice, locale: ReplyLocale): boolean {
  const meant = wordingsOf(choice, locale).flat();
  const inflected = words.some((word) => verbPerson(word) !== word && !meant.includes(word) && meant.includes(verbPerson(word)));
  return inflected && (words.length === 1 || PAST.test(text.normalize('NFC')));
}

/** "laikam 2", "mēs izvēlamies otro": a place with words around it that name nothing. */
function hedgedPlace(text: string, choices: readonly NamedChoice[]): ChoiceFound | undefined {
  const typed = text.split(/\s+/u);
  const kept = typed.filter((word) => foldWords(word).some((folded) => !['hedge', 'filler'].includes(wordKind(folded))));
  if (kept.length === 0 || kept.length === typed.length) return undefined;
  const place = findByPlace(kept.join(' '), choices);
  return place?.kind === 'one' ? { ...place, sure: false } : place;
}

function polarityFound(polarity: Polarity, choices: readonly NamedChoice[], locale: ReplyLocale): ChoiceFound {
  const { yes, no, sureYes, sureNo } = polarChoices(choices, locale);
  if (polarity.says === 'both') {
    const indices = [...new Set([...yes, ...no])];
    return indices.length > 1 ? { kind: 'several', indices, reason: 'contradiction' } : { kind: 'none', reason: 'unknown-option' };
  }
  // "Lieto" and "Nekad" answer a plain yes or no, perhaps; they do not answer "not for decisions".
  if (!polarity.bare && !(polarity.says === 'yes' ? sureYes : sureNo)) return { kind: 'none', reason: 'not-understood' };
  return polarity.says === 'yes' ? oneOrSeveral(yes, polarity.sure && sureYes) : oneOrSeveral(no, polarity.sure && sureNo);
}

/** "2. Papīrā": place and text have to agree. */
function placeAndText(text: string, choices: readonly NamedChoice[], locale: ReplyLocale): ChoiceFound | undefined {
  const [, label = '', rest = ''] = PLACE_AND_TEXT.exec(text) ?? [];
  const place = label === '' ? undefined : findByPlace(label, choices);
  if (place?.kind !== 'one') return undefined;
  const worded = resolveChoice(rest, choices, locale);
  if (worded.kind === 'one' && !/\d/u.test(rest)) {
    return worded.index === place.index
      ? { ...worded, sure: worded.sure }
      : { kind: 'several', indices: [place.index, worded.index], reason: 'contradiction' };
  }
  return undefined;
}

function byWording(words: readonly string[], choices: readonly NamedChoice[], locale: ReplyLocale): ChoiceFound {
  const whole = matchWording(words, choices, locale);
  if (whole.kind !== 'none') return whole;
  const plain = words.filter((word) => wordKind(word) !== 'filler');
  const unfilled = plain.length < words.length ? matchWording(plain, choices, locale) : whole;
  if (unfilled.kind !== 'none') return unfilled;
  // "jā, lieto" says yes to an option that says so itself.
  const answered = plain.filter((word) => !YES.has(word));
  const agreed = answered.length > 0 && answered.length < plain.length ? matchWording(answered, choices, locale) : whole;
  if (agreed.kind === 'one') return agreed;
  const known = plain.filter((word) => wordKind(word) !== 'hedge');
  if (known.length === plain.length || known.length === 0) return whole;
  const unhedged = matchWording(known, choices, locale);
  return unhedged.kind === 'one' ? { ...unhedged, sure: false } : unhedged;
}

/** "nē, ar lasītāju" names a yes option and says no. */
function contradicts(
  polarity: Polarity | undefined,
  worded: ChoiceFound,
  choices: readonly NamedChoice[],
  locale: ReplyLocale,
): ChoiceFound | undefined {
  if (polarity === undefined || worded.kind !== 'one') return undefined;
  const { yes, no } = polarChoices(choices, locale);
  const against = polarity.says === 'yes' ? no : polarity.says === 'no' ? yes : [];
  const opposite = polarity.says === 'yes' ? yes : no;
  return against.includes(worded.index) && !against.some((index) => opposite.includes(index))
    ? { kind: 'several', indices: [...new Set([worded.index, ...opposite])], reason: 'contradiction' }
    : undefined;
}
