import type { Locale } from '../locale.js';
import { kindName } from './kindName.js';

const names: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  lv: new Map([
    ['national', 'nacionālas nozīmes centri'],
    ['regional', 'reģionālas nozīmes centri'],
    ['local', 'novada nozīmes centri'],
    ['kurzeme', 'Kurzeme'],
    ['latgale', 'Latgale'],
    ['riga', 'Rīga'],
    ['vidzeme', 'Vidzeme'],
    ['zemgale', 'Zemgale'],
  ]),
  en: new Map([
    ['national', 'centres of national importance'],
    ['regional', 'centres of regional importance'],
    ['local', 'centres of local importance'],
    ['kurzeme', 'Kurzeme'],
    ['latgale', 'Latgale'],
    ['riga', 'Riga'],
    ['vidzeme', 'Vidzeme'],
    ['zemgale', 'Zemgale'],
  ]),
};

/** What the organisations with this value of an attribute are called together ("pašvaldības", "Kurzeme"); a value that is not ours keeps its code. */
export function groupName(attribute: string, value: string, locale: Locale): string {
  return attribute === 'kind' ? kindName(value, locale, 'many') : (names[locale].get(value) ?? value);
}
