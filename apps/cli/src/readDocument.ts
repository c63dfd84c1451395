import type { Read } from '@e-index/core';
import { decodeUtf8 } from './decodeUtf8.js';

/** The document that the bytes of a file hold, read by `read`, or its faults. */
export function readDocument<T>(bytes: Uint8Array, read: (text: string) => Read<T>): Read<T> {
  const text = decodeUtf8(bytes);
  return text === undefined ? { ok: false, faults: [{ path: '$', code: 'not-utf8' }] } : read(text);
}
