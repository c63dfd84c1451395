import type { Path } from '../../interchange/path.js';

/**
 * One difference between two versions of a methodology document.
 *
 * - `path`: JSON path into the later document, of what was removed into the earlier one.
 * - `code`: of the section, topic or question concerned, as the later document has it where it is there; a level's number;
 *   for the document's own fields the methodology's id. What lies within a question has the question's code.
 * - `before`, `after`: of `changed` the field's value in each document, null where it is not written there (a default may hold);
 *   of `added` and `removed` null and the whole node; of `moved` a Place each.
 */
export interface Change {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly path: string;
  readonly code: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Where something stands: the code of what it stands in (null in the document itself), and its position from 0 among its siblings. */
export interface Place {
  readonly parent: string | null;
  readonly position: number;
}

/** Where two parts stand that are compared with each other, and the code that their changes bear. */
export interface Compared {
  readonly before: Path;
  readonly after: Path;
  readonly code: string;
}
