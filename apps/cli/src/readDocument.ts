import type { Read } from '@e-index/core';
import { decodeUtf8 } from './decodeUtf8.js';
import { readFileBytes } from './readFileBytes.js';

/**
 * A document of a file, read by `read`, or its faults.
 * @throws UsageError for a file that cannot be read at all
 */
export function readDocument<T>(path: string, read: (text: string) => Read<T>): Read<T> {
  const text = decodeUtf8(readFileBytes(path));
  return text === undefined ? { ok: false, faults: [{ path: '$', code: 'not-utf8' }] } : read(text);
}
