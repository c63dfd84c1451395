import { z } from 'zod';
import { isLanguageTag } from './languageTag.js';

const tagSchema = z.string().refine(isLanguageTag, { error: 'language-tag' });

/** Language tag → string: at least one language, no empty string. */
export const textSchema = z
  .record(
    tagSchema,
    z.string().refine((text) => text.length > 0, { error: 'empty-string' }),
  )
  .refine((text) => Object.keys(text).length > 0, { error: 'empty-object' });

/** A text in one or more languages: `{ lv: '…', en: '…' }`. */
export type Text = Readonly<Record<string, string>>;

/** Further words for an option, row or column: language tag → words. */
export const synonymsSchema = z.record(tagSchema, z.array(z.string()));

export type Synonyms = Readonly<Record<string, readonly string[]>>;
