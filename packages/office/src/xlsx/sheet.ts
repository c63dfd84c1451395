/** A sheet to be written: values by row and column, all looks and formats by column. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** The first row holds the headings where `headed`. */
  readonly rows: readonly (readonly (string | number | undefined)[])[];
  /** Freezes and marks the first row and puts filters on it. */
  readonly headed: boolean;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  /** Offered when a cell is filled in; other values are asked about, not refused. */
  readonly choices?: readonly string[];
}

/** `text` and `code` are formatted as text, so that a spreadsheet program makes no numbers or dates of what is typed there. */
export type Look = 'text' | 'code' | 'number' | 'note' | 'label' | 'page';
