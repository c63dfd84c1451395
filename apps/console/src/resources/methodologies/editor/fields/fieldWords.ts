import type { Locale } from '@e-index/messages';

const lv = {
  language: (tag: string): string => ({ lv: 'Latviski', en: 'Angliski' })[tag] ?? tag,
  missing: 'nav ierakstīts',
  number: {
    'not-a-number': 'To nevar nolasīt kā skaitli. Rakstiet, piemēram, 12,5. Vērtība nav mainīta.',
    ambiguous:
      'Nav skaidrs, vai punkts atdala tūkstošus vai decimāldaļu. Rakstiet decimāldaļu aiz komata, tūkstošus kopā. Vērtība nav mainīta.',
    'too-large': 'Tik lielu skaitli nevar saglabāt. Vērtība nav mainīta.',
  },
  notANumberHere: (found: string) => `Te ir ierakstīts ${found}, bet vajadzīgs skaitlis.`,
  code: {
    empty: 'Ierakstiet kodu. Kods nav mainīts.',
    pattern: 'Kodā var būt burti A–Z, cipari, punkti, pasvītras un defises; pirmais ir burts vai cipars. Kods nav mainīts.',
    long: (max: number) => `Kods nevar būt garāks par ${max} rakstzīmēm. Kods nav mainīts.`,
    inUse: (code: string, where: string) => `Kods ${code} jau ir lietots: ${where}. Izvēlieties citu; kods nav mainīts.`,
    doubled: (code: string, where: string) => `Tāds pats kods ${code} ir arī citur: ${where}.`,
  },
  percent: '%',
  moveUp: 'Pārvietot augstāk',
  moveDown: 'Pārvietot zemāk',
  remove: 'Noņemt',
  rowOf: (thing: string, number: number) => `${thing} ${number}`,
};

const en: typeof lv = {
  language: (tag) => ({ lv: 'Latvian', en: 'English' })[tag] ?? tag,
  missing: 'not written yet',
  number: {
    'not-a-number': 'This cannot be read as a number. Write, for example, 12.5. The value has not changed.',
    ambiguous: 'It is not clear whether the point parts thousands or decimals. The value has not changed.',
    'too-large': 'So large a number cannot be kept. The value has not changed.',
  },
  notANumberHere: (found) => `Here stands ${found}, but a number is needed.`,
  code: {
    empty: 'Write a code. The code has not changed.',
    pattern:
      'A code holds letters A–Z, digits, points, underscores and hyphens, and begins with a letter or digit. The code has not changed.',
    long: (max) => `A code cannot be longer than ${max} characters. The code has not changed.`,
    inUse: (code, where) => `The code ${code} is in use: ${where}. Choose another one; the code has not changed.`,
    doubled: (code, where) => `The same code ${code} stands elsewhere too: ${where}.`,
  },
  percent: '%',
  moveUp: 'Move up',
  moveDown: 'Move down',
  remove: 'Remove',
  rowOf: (thing, number) => `${thing} ${number}`,
};

export const fieldWords: Readonly<Record<Locale, typeof lv>> = { lv, en };
