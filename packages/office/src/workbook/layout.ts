import type { WorkbookHeading, WorkbookSheet } from '@e-index/messages';
import type { Value } from './value.js';

/** A sheet as a list of what its columns hold; headings are the fields of the document where there is one. */
export interface Layout {
  readonly sheet: Exclude<WorkbookSheet, 'readMe'>;
  /** A methodology is none without it. */
  readonly needed: boolean;
  readonly columns: readonly ColumnLayout[];
}

export interface ColumnLayout {
  readonly heading: WorkbookHeading;
  readonly value: Value;
  /** One column for each language, kind or attribute, which stands in brackets behind the heading. */
  readonly keyed?: 'language' | 'kind' | 'attribute';
  /** No row of the sheet means anything without it. */
  readonly needed?: true;
}
