import type { WorkbookFault } from '@e-index/messages';

/** Stops the reading of a workbook at its first fault of this kind; caught in readXlsx. */
export class WorkbookRefusal extends Error {
  constructor(readonly fault: WorkbookFault) {
    super(fault.code);
  }
}

export function tooLarge(what: 'file' | 'unpacked' | 'rows' | 'columns' | 'cells', max: number, sheet = '', cell = ''): WorkbookRefusal {
  return new WorkbookRefusal({ sheet, cell, code: 'too-large', params: { what, max } });
}
