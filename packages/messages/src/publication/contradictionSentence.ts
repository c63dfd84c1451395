import type { Contradiction } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Locale } from '../locale.js';

const lv = ({ code }: Contradiction, group: string, expected: string, found: string): string => {
  switch (code) {
    case 'levels-and-scored':
      return `${group}: līmeņos kopā ir ${found}, bet novērtēto ir ${expected}.`;
    case 'levels-and-bodies':
      return `${group}: tabulā šis līmenis ir ${found} reizes, bet organizāciju sarakstā ${expected}.`;
    case 'scored-and-surveyed':
      return `${group}: novērtēto ir ${found}, bet aptaujāto tikai ${expected}.`;
    case 'members-and-surveyed':
      return `${group}: aptaujāto skaits ir ${found}, bet organizāciju sarakstā to ir ${expected}.`;
    case 'share-and-count':
      return `${group}: līmeņa īpatsvars ir ${found}, bet pēc skaita tam jābūt ${expected}.`;
    case 'mean-outside-range':
      return `${group}: vidējais vērtējums ${found} nav starp mazāko un lielāko vērtējumu.`;
  }
};

const en = ({ code }: Contradiction, group: string, expected: string, found: string): string => {
  switch (code) {
    case 'levels-and-scored':
      return `${group}: the levels add up to ${found}, yet ${expected} are scored.`;
    case 'levels-and-bodies':
      return `${group}: the table has a level ${found} times, the list of organisations ${expected} times.`;
    case 'scored-and-surveyed':
      return `${group}: ${found} are scored, yet only ${expected} were surveyed.`;
    case 'members-and-surveyed':
      return `${group}: ${found} were surveyed, yet the list of organisations has ${expected}.`;
    case 'share-and-count':
      return `${group}: the share of a level is ${found}, yet by its count it has to be ${expected}.`;
    case 'mean-outside-range':
      return `${group}: the mean ${found} is not between the lowest and the highest score.`;
  }
};

/** What of a results document does not add up, with both numbers. */
export function contradictionSentence(contradiction: Contradiction, locale: Locale): string {
  const group =
    contradiction.by === 'all'
      ? { lv: 'Visi kopā', en: 'All together' }[locale]
      : { lv: `Grupa „${contradiction.by}: ${contradiction.value}”`, en: `Group “${contradiction.by}: ${contradiction.value}”` }[locale];
  const [expected, found] = [contradiction.expected, contradiction.found].map((number) => formatNumber(number, locale));
  return (locale === 'lv' ? lv : en)(contradiction, group, expected ?? '', found ?? '');
}
