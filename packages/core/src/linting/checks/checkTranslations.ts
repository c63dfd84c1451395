import type { LintContext } from '../LintContext.js';
import { textPlaces, type TextPlace } from '../textPlaces.js';

/** Texts that lack a language of the document: one of its title, or one that at least half of the texts have. */
export function checkTranslations({ methodology, report }: LintContext): void {
  const texts = textPlaces(methodology);
  const expected = languagesOf(texts, Object.keys(methodology.title));
  for (const { at, text } of texts) {
    const present = new Set(Object.keys(text).map((tag) => tag.toLowerCase()));
    const languages = expected.filter((tag) => !present.has(tag.toLowerCase()));
    if (languages.length > 0) report(at, 'missing-translation', { languages: languages.join(', ') });
  }
}

/** Tags are compared without regard to case (BCP 47), and said as they first stand. */
function languagesOf(texts: readonly TextPlace[], ofTitle: readonly string[]): readonly string[] {
  const counts = new Map<string, { readonly tag: string; readonly count: number }>();
  for (const { text } of texts) {
    for (const tag of Object.keys(text)) {
      const known = counts.get(tag.toLowerCase());
      counts.set(tag.toLowerCase(), { tag: known?.tag ?? tag, count: (known?.count ?? 0) + 1 });
    }
  }
  const inTitle = new Set(ofTitle.map((tag) => tag.toLowerCase()));
  return [...counts].filter(([key, { count }]) => inTitle.has(key) || 2 * count >= texts.length).map(([, { tag }]) => tag);
}
