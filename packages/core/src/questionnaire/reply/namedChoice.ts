import type { Synonyms, Text } from '../../methodology/text.js';
import { foldWords } from './foldText.js';
import type { ReplyLocale } from './replyLocale.js';

/** What a reply can name: an option, a row, a column or a reason. */
export interface NamedChoice {
  readonly code: string;
  readonly text: Text;
  readonly synonyms?: Synonyms;
}

/** The wordings of a choice as folded words: those in the language of the reply, or all where it has none. */
export function wordingsOf(choice: NamedChoice, locale: ReplyLocale): readonly (readonly string[])[] {
  const own = textsOf(choice, locale);
  return (own.length > 0 ? own : textsOf(choice)).map(foldWords).filter((words) => words.length > 0);
}

/** The texts and synonyms of a choice, in one language or in all. */
export function textsOf(choice: NamedChoice, locale?: ReplyLocale): readonly string[] {
  const speaks = (tag: string) => locale === undefined || tag.toLowerCase().split('-')[0] === locale;
  const texts = Object.entries(choice.text).filter(([tag]) => speaks(tag));
  const synonyms = Object.entries(choice.synonyms ?? {}).filter(([tag]) => speaks(tag));
  return [...texts.map(([, text]) => text), ...synonyms.flatMap(([, words]) => words)];
}
