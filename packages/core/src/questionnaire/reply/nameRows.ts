import { type NamedChoice, textsOf } from './namedChoice.js';
import type { ReplyLocale } from './replyLocale.js';

const BY_PLACE = /(?<![\p{L}\p{N}])(?:(\d{1,3})\s?\.\s?(?:rinda|rindā|rinda)|(?:rinda|rindā|row|line)\s+(\d{1,3}))(?![\p{L}\p{N}])/giu;

/** "1. rinda" and "row 2" written out as the row's own text. */
export function nameRows(text: string, rows: readonly NamedChoice[], locale: ReplyLocale): string {
  return text.replace(BY_PLACE, (written: string, before?: string, after?: string) => {
    const row = rows[Number(before ?? after) - 1];
    return row ? (textsOf(row, locale)[0] ?? textsOf(row)[0] ?? written) : written;
  });
}
