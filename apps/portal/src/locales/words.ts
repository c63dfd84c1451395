import type { Locale } from '@e-index/messages';
import { en } from './en.js';
import { lv } from './lv.js';

export type Words = typeof en;

const byLocale: Readonly<Record<Locale, Words>> = { lv, en };

/** The portal's words in the reader's language. */
export const words = (locale: Locale): Words => byLocale[locale];
