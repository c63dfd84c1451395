import type { CsvCell, Methodology } from '@e-index/core';
import type { ResultRow } from '@e-index/contracts';
import { text, type Locale } from '@e-index/messages';
import { words } from '../../i18n/words.js';
import { exportCsv } from '../../layout/exportCsv.js';

/** The results shown as rows of cells: a header, then a row a body with unrounded scores. */
export const resultCells = (rows: readonly ResultRow[], methodology: Methodology, locale: Locale): readonly (readonly CsvCell[])[] => {
  const say = words(locale);
  return [
    [
      'id',
      say.body,
      say.kind,
      say.rank,
      say.score,
      say.level,
      say.answeredShare,
      ...methodology.sections.map(({ title }) => text(title, locale)),
    ],
    ...rows.map((row) => [
      row.id,
      text(row.name, locale),
      row.kind ?? '',
      row.rank,
      row.score,
      row.level,
      row.answeredShare,
      ...methodology.sections.map(({ code }) => row.sections.find((section) => section.code === code)?.score ?? null),
    ]),
  ];
};

export const exportResults = (rows: readonly ResultRow[], methodology: Methodology, locale: Locale): void =>
  exportCsv(`${locale === 'lv' ? 'rezultati' : 'results'}.csv`, resultCells(rows, methodology, locale));
