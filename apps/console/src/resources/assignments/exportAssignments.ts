import type { CsvCell } from '@e-index/core';
import type { AssignmentRow } from '@e-index/contracts';
import { text, type Locale } from '@e-index/messages';
import { words } from '../../i18n/words.js';
import { exportCsv } from '../../layout/exportCsv.js';

/** The completion table as rows of cells: a header, then a row a body; codes and ISO moments, for whoever computes with them. */
export const assignmentCells = (rows: readonly AssignmentRow[], locale: Locale): readonly (readonly CsvCell[])[] => {
  const say = words(locale);
  return [
    [
      'id',
      say.body,
      say.kind,
      say.state,
      'answered',
      'asked',
      say.lastActivity,
      say.lastQuestion,
      say.deadline,
      say.submittedAt,
      say.teamSize,
    ],
    ...rows.map((row) => [
      row.organisation.id,
      text(row.organisation.name, locale),
      row.organisation.kind ?? '',
      say.states[row.state],
      row.answered,
      row.asked,
      row.lastActivityAt ?? '',
      row.lastQuestion ?? '',
      row.deadline,
      row.submittedAt ?? '',
      row.teamSize,
    ]),
  ];
};

export const exportAssignments = (rows: readonly AssignmentRow[], locale: Locale): void =>
  exportCsv(`${locale === 'lv' ? 'aizpilde' : 'completion'}.csv`, assignmentCells(rows, locale));
