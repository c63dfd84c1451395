import { z } from 'zod';

export const Locale = z.enum(['lv', 'en']);
export type Locale = z.infer<typeof Locale>;

/** A text in at least one language: language tag → string. */
export const LocalText = z.record(z.string(), z.string()).meta({ id: 'LocalText' });
export type LocalText = z.infer<typeof LocalText>;
