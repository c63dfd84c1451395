import type { WorkbookHeading } from './workbookHeadings.js';
import type { WorkbookSheet } from './workbookSheets.js';
import type { WorkbookWordSet, workbookWords } from './workbookWords.js';

export interface WorkbookTexts {
  /** At most 31 characters, which is what a sheet may be called. */
  readonly sheets: Readonly<Record<WorkbookSheet, string>>;
  readonly headings: Readonly<Record<WorkbookHeading, string>>;
  /** Without comma or semicolon: they stand in lists. */
  readonly words: { readonly [Set in WorkbookWordSet]: Readonly<Record<(typeof workbookWords)[Set][number], string>> };
  /** The paragraphs of the first sheet; the first is its title. */
  readonly readMe: readonly string[];
}
