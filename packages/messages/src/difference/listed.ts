import type { Locale } from '../locale.js';

// British English has no comma before "and".
const formats: Readonly<Record<Locale, Intl.ListFormat>> = { lv: new Intl.ListFormat('lv'), en: new Intl.ListFormat('en-GB') };

/** Names in a row: "A, B un C", "A, B and C". */
export function listed(names: readonly string[], locale: Locale): string {
  return formats[locale].format(names);
}
