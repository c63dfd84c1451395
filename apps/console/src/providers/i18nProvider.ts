import polyglotI18nProvider from 'ra-i18n-polyglot';
import english from 'ra-language-english';
import { reactAdminLatvian } from '../i18n/reactAdminLatvian.js';

const messages = { lv: reactAdminLatvian, en: english };

const latvian = new Intl.PluralRules('lv');
const places = { one: 0, other: 1, zero: 2, two: 1, few: 1, many: 1 } as const;
// Polyglot knows no Latvian: 21 is one, 0 and 10 to 20 have a form of their own.
const pluralRules = {
  pluralTypes: { latvian: (n: number) => places[latvian.select(n)], english: (n: number) => (n === 1 ? 0 : 1) },
  pluralTypeToLanguages: { latvian: ['lv'], english: ['en'] },
};

/** react-admin's own sentences; the console's are typed words of i18n/lv.ts and i18n/en.ts. */
export const i18nProvider = polyglotI18nProvider(
  (locale) => (locale === 'en' ? messages.en : messages.lv),
  'lv',
  [
    { locale: 'lv', name: 'Latviešu' },
    { locale: 'en', name: 'English' },
  ],
  { allowMissing: true, pluralRules },
);
