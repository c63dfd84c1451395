import type { Locale } from '../locale.js';

/** One body of a kind, all of them, or what all of them are given ("nejautā pašvaldībām"). English has one word for the last two. */
export type KindForm = 'one' | 'many' | 'toMany';

const names: Readonly<Record<Locale, ReadonlyMap<string, Readonly<Record<KindForm, string>>>>> = {
  lv: new Map([
    ['ministry', { one: 'ministrija', many: 'ministrijas', toMany: 'ministrijām' }],
    ['institution', { one: 'iestāde', many: 'iestādes', toMany: 'iestādēm' }],
    ['soe', { one: 'kapitālsabiedrība', many: 'kapitālsabiedrības', toMany: 'kapitālsabiedrībām' }],
    ['independent', { one: 'neatkarīga iestāde', many: 'neatkarīgās iestādes', toMany: 'neatkarīgajām iestādēm' }],
    ['municipality', { one: 'pašvaldība', many: 'pašvaldības', toMany: 'pašvaldībām' }],
  ]),
  en: new Map([
    ['ministry', { one: 'ministry', many: 'ministries', toMany: 'ministries' }],
    ['institution', { one: 'institution', many: 'institutions', toMany: 'institutions' }],
    ['soe', { one: 'state-owned company', many: 'state-owned companies', toMany: 'state-owned companies' }],
    ['independent', { one: 'independent institution', many: 'independent institutions', toMany: 'independent institutions' }],
    ['municipality', { one: 'municipality', many: 'municipalities', toMany: 'municipalities' }],
  ]),
};

/** What a kind of organisation is called; a kind that is not one of ours keeps its code. */
export function kindName(kind: string, locale: Locale, form: KindForm = 'one'): string {
  return names[locale].get(kind)?.[form] ?? kind;
}
