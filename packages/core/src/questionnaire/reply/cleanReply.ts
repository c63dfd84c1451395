import { asciiDigits } from './asciiDigits.js';
import { latinLookAlikes } from './latinLookAlikes.js';

const MARKUP = /<\/?[a-z][^<>]{0,200}>/giu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
// Zero-width characters, direction marks, soft hyphens, variation selectors, the keycap and control characters other than line breaks and tabs.
const UNSEEN = /[\p{Cf}\uFE00-\uFE0F\u20E3]|[^\P{Cc}\n\r\t]/gu;
const PICTURES = /\p{Extended_Pictographic}|[\u{1F3FB}-\u{1F3FF}]|\p{Regional_Indicator}/gu;
// Full-width forms and the mathematical alphabets are letters in another dress. NFKC on everything would turn 10² into 102.
const DRESSED = /[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]/gu;
const THUMBS_UP = /[\u{1F44D}\u{1F44C}\u2705\u2714\u2611]/u;
const THUMBS_DOWN = /[\u{1F44E}\u274C\u2716]/u;
const DOUBTFUL = /[\u{1F914}\u{1F937}\u{1F615}\u{1F928}\u{1F611}\u{1F610}\u{1F612}\u{1F644}]/u;
// A direction override shows other digits than those typed.
const OVERRIDES = /[\u202D\u202E]/u;

/** A reply as it is read: what a person sees, in plain characters. */
export interface CleanReply {
  /** One line or several, trimmed, without markup, pictures and unseen characters; case and diacritics kept. */
  readonly text: string;
  readonly thumb: 'up' | 'down' | undefined;
  /** Something beside the words speaks against taking them at their word. */
  readonly doubtful: boolean;
}

export function cleanReply(reply: string): CleanReply {
  const seen = reply
    .replace(LONE_SURROGATES, '\uFFFD')
    .replace(MARKUP, ' ')
    .replace(/&nbsp;/giu, ' ')
    .replace(DRESSED, (dressed) => dressed.normalize('NFKC'));
  const thumb = THUMBS_UP.test(seen) ? 'up' : THUMBS_DOWN.test(seen) ? 'down' : undefined;
  const text = latinLookAlikes(asciiDigits(seen.replace(UNSEEN, '').replace(PICTURES, ' ')))
    .replace(/\r\n?|\u2028|\u2029/gu, '\n')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .replace(/[\u2010\u2011\u2212]/gu, '-')
    .trim();
  return { text, thumb, doubtful: DOUBTFUL.test(seen) || OVERRIDES.test(reply) };
}
