/** The languages every sentence exists in, the first being the default. */
export const locales = ['lv', 'en'] as const;

export type Locale = (typeof locales)[number];
