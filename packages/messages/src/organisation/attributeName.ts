import type { Locale } from '../locale.js';

const names: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  lv: new Map([
    ['kind', 'Veids'],
    ['tier', 'Attīstības centrs'],
    ['region', 'Plānošanas reģions'],
    ['sector', 'Nozare'],
    ['parent', 'Ministrija'],
  ]),
  en: new Map([
    ['kind', 'Kind'],
    ['tier', 'Development centre'],
    ['region', 'Planning region'],
    ['sector', 'Sector'],
    ['parent', 'Ministry'],
  ]),
};

/** What an attribute by which organisations are grouped is called; one that is not ours keeps its code. */
export function attributeName(attribute: string, locale: Locale): string {
  return names[locale].get(attribute) ?? attribute;
}
