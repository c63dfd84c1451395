/** What a spreadsheet program keeps in a cell. */
export type ReadCell =
  | { readonly is: 'text'; readonly text: string }
  /** `plain`: shown as the digits that were typed, not as a date, a time or with an exponent. */
  | { readonly is: 'number'; readonly number: number; readonly plain: boolean }
  | { readonly is: 'truth'; readonly truth: boolean }
  /** #REF! and the like. */
  | { readonly is: 'error'; readonly text: string }
  /** A formula without the value it had when the file was saved. */
  | { readonly is: 'uncalculated' };

/** A sheet that was read: its cells that hold something, by row and column from 0. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
}
