import { foldText, foldWords } from './foldText.js';
import { type NamedChoice, textsOf } from './namedChoice.js';

const squeeze = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();

/**
 * The choices whose text or synonym, in any language, is the whole reply. Diacritics decide between two choices only when
 * the reply has some: "kase" may be "Kāse" typed on a plain keyboard.
 */
export function findByFullText(reply: string, choices: readonly NamedChoice[]): readonly number[] {
  const matching = (form: (text: string) => string) => {
    const typed = form(reply);
    return typed === '' ? [] : choices.flatMap((choice, index) => (textsOf(choice).some((text) => form(text) === typed) ? [index] : []));
  };
  const literal = matching(squeeze);
  const plain = foldText(reply) === squeeze(reply);
  if (literal.length === 1 && !plain) return literal;
  const folded = matching((text) => foldWords(text).join(' '));
  if (folded.length > 1 && literal.length === 1 && differOnlyInPunctuation(folded, choices)) return literal;
  if (folded.length > 0) return folded;
  const joined = matching((text) => foldWords(text).join(''));
  return literal.length > 0 ? literal : foldWords(reply).join('').length >= 6 ? joined : [];
}

// "C" and "C++", or "1-4" and "1,4": there the literal text decides.
function differOnlyInPunctuation(indices: readonly number[], choices: readonly NamedChoice[]): boolean {
  const texts = indices.flatMap((index) => textsOf(choices[index] ?? { code: '', text: {} }));
  return new Set(texts.map((text) => foldText(text))).size > new Set(texts.map((text) => foldWords(text).join(' '))).size;
}
