import type { FaultCode } from '@e-index/core';

/** What can be wrong with a workbook before it is a methodology document at all. */
export const WORKBOOK_FAULT_CODES = [
  /** The bytes are no XLSX: no archive, a damaged or encrypted one, or one without a workbook in it. */
  'not-a-workbook',
  /** The file, what it unpacks to, or a sheet of it is larger than anything a methodology needs. params: what ('file' | 'unpacked' | 'rows' | 'columns' | 'cells' | 'text' | 'characters'), max. */
  'too-large',
  /** params: sheet (WorkbookSheet). */
  'missing-sheet',
  /** params: name. */
  'unknown-sheet',
  /** Two sheets with one meaning, say one in each language. params: name. */
  'double-sheet',
  /** params: heading (WorkbookHeading). */
  'missing-column',
  /** params: name. */
  'unknown-column',
  /** params: name. */
  'double-column',
  /** A value in a column without a heading. */
  'no-heading',
  /** params: found, and word (a WorkbookWordSet of one word that may stand instead of a number, or absent). */
  'not-a-number',
  /** Neither yes nor no. params: found. */
  'yes-or-no',
  /** None of the words that may stand here. params: words (WorkbookWordSet), found. */
  'no-such-word',
  /** A number, date or truth value where a text is needed, which the program may have changed while it was typed. params: found. */
  'not-text',
  /** #REF!, #N/A and the like. params: found. */
  'error-value',
  /** A formula that was never calculated. */
  'formula-without-value',
  /** A section, topic or question that no row of its own sheet has. params: found, sheet (WorkbookSheet). */
  'no-such-row',
  /** Something that needs rows in another sheet and has none there. params: sheet (WorkbookSheet). */
  'without-rows',
  /** The place of a part of a condition: repeated, or without the part above it. params: found. */
  'condition-place',
  /** A second row for something that has one, such as a linear rule. */
  'row-too-many',
  /** No field name followed by [] or {}. params: found. */
  'empty-field',
] as const;

export type WorkbookFaultCode = (typeof WORKBOOK_FAULT_CODES)[number];

/**
 * One fault of a workbook.
 *
 * - `sheet`: the name of the sheet as it is in the file; '' where the fault is the file's.
 * - `cell`: `C12`; '' where the fault is the sheet's or the file's.
 * - `code`: a rule of the workbook, or one of the document that the workbook stands for.
 * - `path`: the JSON path in that document, for codes of core only.
 */
export interface WorkbookFault {
  readonly sheet: string;
  readonly cell: string;
  readonly code: WorkbookFaultCode | FaultCode;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
