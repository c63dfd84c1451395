import type { TableValue } from '../methodology/responses.js';

/** Whether a value has the shape of a table's: an object of strings. Which rows and columns there are is validateAnswer's to check. */
export function isTableValue(value: unknown): value is TableValue {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((entry) => typeof entry === 'string')
  );
}
