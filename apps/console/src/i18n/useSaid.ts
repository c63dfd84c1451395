import type { Locale } from '@e-index/messages';
import { useLocale } from 'react-admin';

/** The words of one room of the console, which keeps them beside its pages: both languages have the same keys by their type. */
export const useSaid = <Words>(texts: { readonly lv: Words; readonly en: Words }): { readonly locale: Locale; readonly say: Words } => {
  const locale = useLocale() === 'en' ? 'en' : 'lv';
  return { locale, say: texts[locale] };
};
