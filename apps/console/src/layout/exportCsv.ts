import { csv, type CsvCell } from '@e-index/core';
import { downloadCSV } from 'react-admin';

/** Saves rows as a CSV file; core neutralises cells a spreadsheet would run. The mark at the front makes Excel read UTF-8. */
export const exportCsv = (name: string, rows: readonly (readonly CsvCell[])[]): void => downloadCSV(`\uFEFF${csv(rows)}`, name);
