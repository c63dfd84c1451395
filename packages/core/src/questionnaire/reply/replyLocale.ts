/** The languages replies are read in. */
export type ReplyLocale = 'lv' | 'en';

/** English for en and its regions, Latvian for everything else: its number rules ask more often. */
export function replyLocale(tag: string): ReplyLocale {
  return /^en\b/iu.test(tag) ? 'en' : 'lv';
}
