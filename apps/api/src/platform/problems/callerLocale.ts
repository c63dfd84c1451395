import type { Locale } from '@e-index/contracts';

/** The caller's language: `?locale` first, else the best of Accept-Language by its weights, else Latvian. */
export function callerLocale(url: string, acceptLanguage: string | undefined): Locale {
  const asked = /[?&]locale=(lv|en)(?:&|$)/.exec(url)?.[1];
  if (asked === 'lv' || asked === 'en') return asked;
  const ranges = (acceptLanguage ?? '').split(',').map((range, index) => {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find((found) => found !== undefined);
    return { tag, weight: weight === undefined ? 1 : Number(weight), index };
  });
  const best = ranges
    .filter(({ tag, weight }) => weight > 0 && /^(lv|en)(-|$)/.test(tag))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index)[0];
  return best?.tag.startsWith('en') ? 'en' : 'lv';
}
