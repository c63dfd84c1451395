import type { JsonValue } from '@e-index/core';

/** The languages of a text object that hold something; fields of a draft may be anything. */
export const readText = (value: JsonValue | undefined): Readonly<Record<string, string>> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).flatMap(([language, said]) => (typeof said === 'string' && said !== '' ? [[language, said]] : [])),
      );
