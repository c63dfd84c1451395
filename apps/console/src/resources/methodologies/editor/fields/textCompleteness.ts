import type { JsonObject } from '@e-index/core';
import { entriesOf, isObject, type Loose } from '../json/jsonIn.js';

/** How many of a node's texts there are, and how many of them are written in each language. */
export interface Completeness {
  readonly all: number;
  readonly lv: number;
  readonly en: number;
}

/** Counts every text object of the node, however deep; synonyms are lists and no texts. */
export function textCompleteness(fields: JsonObject): Completeness {
  const texts = textsIn(fields);
  const written = (tag: string): number => texts.filter((text) => typeof text[tag] === 'string' && text[tag] !== '').length;
  return { all: texts.length, lv: written('lv'), en: written('en') };
}

// The names under which the format has text objects.
const TEXT_FIELDS = new Set(['text', 'title', 'name', 'help', 'why', 'example', 'description', 'unit']);

function textsIn(value: Loose): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return entriesOf(value).flatMap(([name, inner]) =>
    TEXT_FIELDS.has(name) && isObject(inner) ? [inner] : name === 'visibleIf' ? [] : textsIn(inner),
  );
}
