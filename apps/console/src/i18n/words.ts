import type { Locale } from '@e-index/messages';
import { en } from './en.js';
import { lv, type Words } from './lv.js';

export const words = (locale: Locale): Words => (locale === 'en' ? en : lv);
