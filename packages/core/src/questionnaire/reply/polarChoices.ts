import { foldWords } from './foldText.js';
import { type NamedChoice, textsOf } from './namedChoice.js';
import { negatesPrefix } from './negatesPrefix.js';
import type { ReplyLocale } from './replyLocale.js';

const YES_CODES = /^(?:yes|ja|true)$/iu;
const NO_CODES = /^(?:no|ne|false)$/iu;
const YES_WORDS = new Set(['ja', 'yes']);
const NO_WORDS = new Set(['ne', 'no']);
const DENYING = new Set(['nav', 'not', 'none', 'neviens', 'nekad', 'never']);

/** The choices that say yes and those that say no, by their first word or their code; `sure` is false for "Lieto" and "Nav ieviests". */
export function polarChoices(
  choices: readonly NamedChoice[],
  locale: ReplyLocale,
): { readonly yes: readonly number[]; readonly no: readonly number[]; readonly sureYes: boolean; readonly sureNo: boolean } {
  const first = choices.map((choice) =>
    (textsOf(choice, locale)[0] ? textsOf(choice, locale) : textsOf(choice)).map((text) => foldWords(text)),
  );
  const indices = (test: (choice: NamedChoice, wordings: readonly (readonly string[])[]) => boolean) =>
    choices.flatMap((choice, index) => (test(choice, first[index] ?? []) ? [index] : []));
  const starts = (words: ReadonlySet<string>) => (wordings: readonly (readonly string[])[]) =>
    wordings.some(([word = '']) => words.has(word));
  const yes = indices(({ code }, wordings) => YES_CODES.test(code) || starts(YES_WORDS)(wordings));
  const no = indices(({ code }, wordings) => NO_CODES.test(code) || starts(NO_WORDS)(wordings));
  const denying = indices((_, wordings) =>
    wordings.some(
      (words) => DENYING.has(words[0] ?? '') || negatesPrefix(words[0] ?? '') || /^(?:does|do|is|are) not\b/u.test(words.join(' ')),
    ),
  );
  const plain = choices.flatMap((_, index) => (denying.includes(index) || no.includes(index) ? [] : [index]));
  const opposed = denying.length > 0 && plain.length === 1;
  return {
    yes: yes.length > 0 ? yes : opposed ? plain : [],
    no: no.length > 0 ? no : denying,
    sureYes: yes.length > 0,
    sureNo: no.length > 0,
  };
}
