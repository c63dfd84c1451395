import type { Organisation } from '@e-index/core';
import { text, type Locale } from '@e-index/messages';

export const bodyName = ({ id, name }: Pick<Organisation, 'id' | 'name'>, locale: Locale): string =>
  (typeof name === 'string' ? name : text(name, locale)) || id;
