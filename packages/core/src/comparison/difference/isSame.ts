import { writeCanonical } from '../../interchange/writeCanonical.js';

/** Whether two values of a document are equal; the order of fields says nothing, what is not there equals only what is not there. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  return writeCanonical(one) === writeCanonical(other);
}
