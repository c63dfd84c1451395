import type { Path } from '@e-index/core';
import type { ColumnLayout } from './layout.js';

/** Where in a row's object the cells of a column belong: `answer.expected.min`, `text` with its language, `range.0`. */
export function fieldPath({ heading }: Pick<ColumnLayout, 'heading'>, key?: string): Path {
  const steps = heading.split('.').map((step) => (/^[0-9]$/.test(step) ? Number(step) : step));
  return key === undefined ? steps : [...steps, key];
}

/** What stands at a path of a value; undefined where nothing does. */
export function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = Reflect.get(found, step);
  }
  return found;
}
