import type { WorkbookFault } from '@e-index/messages';
import { READ_LIMITS } from './readLimits.js';

/** Stops the reading of a workbook at its first fault of this kind; caught in readXlsx. */
export class WorkbookRefusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

export function tooLarge(what: Exclude<keyof typeof READ_LIMITS, 'sheets'>, sheet = '', cell = ''): WorkbookRefusal {
  return new WorkbookRefusal({ sheet, cell, code: 'too-large', params: { what, max: READ_LIMITS[what] } });
}
