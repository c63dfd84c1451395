import type { CountsValue } from '../methodology/responses.js';

/** Whether a value has the shape of counts: an object of numbers under `rows`, and perhaps a number as `total`. */
export function isCountsValue(value: unknown): value is CountsValue {
  if (!isObject(value) || !('rows' in value) || !isObject(value.rows)) return false;
  if ('total' in value && value.total !== undefined && typeof value.total !== 'number') return false;
  return Object.values(value.rows).every((count) => typeof count === 'number');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
