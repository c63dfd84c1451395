import type { Locale } from '../locale.js';
import { replyTextsEn } from './replyTexts.en.js';
import { replyTextsLv } from './replyTexts.lv.js';
import type { ReplyTexts } from './ReplyTextFamily.js';

const texts: Readonly<Record<Locale, ReplyTexts>> = { lv: replyTextsLv, en: replyTextsEn };

export function replyTexts(locale: Locale): ReplyTexts {
  return texts[locale];
}
