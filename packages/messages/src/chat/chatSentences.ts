import type { Locale } from '../locale.js';
import type { ChatTexts } from './ChatTexts.js';
import { chatSentencesEn } from './chatSentences.en.js';
import { chatSentencesLv } from './chatSentences.lv.js';

const sentences: Readonly<Record<Locale, ChatTexts>> = { lv: chatSentencesLv, en: chatSentencesEn };

/** What the conversation says besides questions and answers, in one language. */
export function chatSentences(locale: Locale): ChatTexts {
  return sentences[locale];
}
