import type { WorkbookWordSet } from '@e-index/messages';

/** What the cells of a column hold, and so how they are written and read. */
export type Value =
  /** Any text, kept to the letter. */
  | { readonly is: 'text' }
  /** A code or another short word: blanks around it do not count. */
  | { readonly is: 'code' }
  /** A number; `or` names the one word that may stand instead, for "points" and for null. */
  | { readonly is: 'number'; readonly or?: 'weight' | 'nothing' }
  | { readonly is: 'truth' }
  | { readonly is: 'word'; readonly words: WorkbookWordSet }
  /** Several in one cell, with semicolons between them. */
  | { readonly is: 'list'; readonly words?: WorkbookWordSet }
  /** Depends on another cell of the row: a condition's value. */
  | { readonly is: 'open' }
  /** For reading by people; not imported. */
  | { readonly is: 'note' };
