import { formatNumber, type Locale } from '@e-index/messages';

/** A number as it stands in a field: readNumber reads it back. Beyond what people write out it has an exponent. */
export const writeNumber = (value: number, locale: Locale): string => {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return locale === 'lv' ? String(value).replace('.', ',') : String(value);
  return formatNumber(value, locale);
};
