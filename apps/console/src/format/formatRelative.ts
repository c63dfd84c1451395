import type { Locale } from '@e-index/messages';

const formats: Readonly<Record<Locale, Intl.RelativeTimeFormat>> = {
  lv: new Intl.RelativeTimeFormat('lv', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

const MINUTE = 60_000;
const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 365 * 24 * 60 * MINUTE],
  ['month', 30 * 24 * 60 * MINUTE],
  ['week', 7 * 24 * 60 * MINUTE],
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

/** How long ago (or ahead) a moment is, in the largest unit that is whole: "pirms 3 dienām", "2 hours ago". */
export const formatRelative = (moment: string, now: Date, locale: Locale): string => {
  const distance = Date.parse(moment) - now.getTime();
  const unit = units.find(([, length]) => Math.abs(distance) >= length);
  return unit === undefined ? formats[locale].format(0, 'minute') : formats[locale].format(Math.trunc(distance / unit[1]), unit[0]);
};
