import { writeCanonical } from '../../interchange/writeCanonical.js';

/** Whether two values of a document are equal; the order of fields says nothing, what is not there equals only what is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === undefined || other === undefined) return one === other;
  return writeCanonical(one) === writeCanonical(other);
}
