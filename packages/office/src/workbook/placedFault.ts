import type { WorkbookFault } from '@e-index/messages';

/** A cell of a workbook that is being read. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A fault while others are still looked for. */
export type PlacedFault = Pick<WorkbookFault, 'code' | 'params' | 'path'> & { readonly at: Place };

export type ReportCell = (at: Place, code: WorkbookFault['code'], params?: WorkbookFault['params']) => void;
