import { useLocaleState } from 'react-admin';
import { useWords } from '../i18n/useWords.js';

const languages = [
  { locale: 'lv', name: 'Latviešu' },
  { locale: 'en', name: 'English' },
] as const;

/** Both languages by their own names; the one in use is pressed. */
export function LanguageSwitch() {
  const { say } = useWords();
  const [locale, setLocale] = useLocaleState();
  return (
    <div role="group" aria-label={say.language} className="languages">
      {languages.map((language) => (
        <button
          key={language.locale}
          type="button"
          className="plain"
          lang={language.locale}
          aria-pressed={locale === language.locale}
          onClick={() => void setLocale(language.locale)}
        >
          {language.name}
        </button>
      ))}
    </div>
  );
}
