import type { Locale } from './locale.js';

/** The forms of a noun after a number. Latvian: zero (0, 10–20, 30 …), one (1, 21, 31 …), other; English has no zero form of its own. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

const rules: Readonly<Record<Locale, Intl.PluralRules>> = { lv: new Intl.PluralRules('lv'), en: new Intl.PluralRules('en') };

/** The form that goes with `n`; a language's missing form is `other`. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  const rule = rules[locale].select(n);
  if (rule === 'zero') return forms.zero ?? forms.other;
  return rule === 'one' ? forms.one : forms.other;
}
