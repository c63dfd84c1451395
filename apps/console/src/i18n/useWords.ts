import type { Locale } from '@e-index/messages';
import { useLocale } from 'react-admin';
import { words } from './words.js';
import type { Words } from './lv.js';

/** The language the console is shown in, and its words. */
export const useWords = (): { readonly locale: Locale; readonly say: Words } => {
  const locale = useLocale() === 'en' ? 'en' : 'lv';
  return { locale, say: words(locale) };
};
