import { useEffect } from 'react';
import { useWords } from '../i18n/useWords.js';

/** Tells the browser and screen readers the language the page is in. */
export function DocumentLanguage() {
  const { locale } = useWords();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return null;
}
