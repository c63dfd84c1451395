import type { Locale } from '@e-index/messages';

const lv = {
  advice: 'Ieteikumi',
  one: 'Ieteikums',
  hint: 'Ko organizācijai darīt tālāk, atkarībā no tā, ko tā atbildējusi.',
  add: 'Pievienot ieteikumu',
  when: 'Kad iesaka',
  cases: {
    always: 'vienmēr',
    is: 'ja atbilde ir',
    lacks: 'ja atbildē nav',
    row: 'ja tabulas rindai ir',
    scoreBelow: 'ja vērtējums (0–100) ir mazāks par',
    notApplicable: 'ja jautājums neattiecas, jo',
  },
  option: 'Atbilde',
  row: 'Rinda',
  column: 'Kolonna',
  score: 'Vērtējums (0–100)',
  reason: 'Iemesls',
  ownReasons: { 'zero-denominator': 'nav, ar ko dalīt', 'no-row-applies': 'neattiecas neviena rinda' },
  text: 'Ko iesaka',
  gone: (code: string) => `${code} (vairs nav)`,
};

const en: typeof lv = {
  advice: 'Recommendations',
  one: 'Recommendation',
  hint: 'What a body should do next, by what it answered.',
  add: 'Add a recommendation',
  when: 'When it is given',
  cases: {
    always: 'always',
    is: 'if the answer is',
    lacks: 'if the answer lacks',
    row: 'if a row of the table is',
    scoreBelow: 'if the score (0–100) is below',
    notApplicable: 'if the question does not apply because',
  },
  option: 'Answer',
  row: 'Row',
  column: 'Column',
  score: 'Score (0–100)',
  reason: 'Reason',
  ownReasons: { 'zero-denominator': 'there is nothing to divide by', 'no-row-applies': 'no row applies' },
  text: 'What is recommended',
  gone: (code) => `${code} (no longer there)`,
};

export const adviceWords: Readonly<Record<Locale, typeof lv>> = { lv, en };
