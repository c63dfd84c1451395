import type { Methodology } from '@e-index/core';
import { workbookTextsIn, type Locale } from '@e-index/messages';
import type { Sheet } from '../xlsx/sheet.js';
import { cellFor } from './cellFor.js';
import { fieldPath, valueAt } from './fieldPath.js';
import type { Keys } from './keysOf.js';
import { methodologyLayout } from './layouts.js';
import { headingFor } from './tableSheet.js';
import { withEmptyFields } from './tablesOf.js';

/** The fields of the methodology itself, one a row: too many and too different for a table of one row. */
export function methodologySheet(methodology: Methodology, keys: Keys, locale: Locale): Sheet {
  const { sheets, headings } = workbookTextsIn(locale);
  const fields = withEmptyFields({ ...methodology, levels: undefined, sections: undefined });
  const rows = methodologyLayout.columns.flatMap((column) =>
    (column.keyed === undefined ? [undefined] : keys[column.keyed]).map((key) => [
      headingFor({ column, key }, locale),
      cellFor(column.value, valueAt(fields, fieldPath(column, key)), locale),
    ]),
  );
  const isUnused = ([heading, value]: readonly (string | number | undefined)[]) => heading === headings.emptyFields && value === undefined;
  return {
    name: sheets.methodology,
    headed: true,
    columns: [
      { width: 36, look: 'label' },
      { width: 80, look: 'text' },
    ],
    rows: [[headings.field, headings.value], ...rows.filter((row) => !isUnused(row))],
  };
}
