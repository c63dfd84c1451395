import { formatPath, type Path } from '@e-index/core';
import type { Entry } from './entry.js';
import type { Place } from './placedFault.js';

/** A document that grows from cells, and where each of its places came from. */
export interface DocumentBuilder {
  readonly document: () => unknown;
  /** Sets the value at a path, with all objects and lists on the way. */
  readonly put: (path: Path, value: unknown) => void;
  /** Remembers the cell of a path; the first one counts. */
  readonly mark: (path: Path, place: Place) => void;
  /** Puts all fields of a row below a path, but those named. */
  readonly putEntry: (base: Path, entry: Entry, without?: readonly string[]) => void;
  /** The cell of a path, or of what it stands in, and whether it is the path's own. */
  readonly placeOf: (path: string) => { readonly place: Place; readonly own: boolean } | undefined;
}

export function createDocumentBuilder(): DocumentBuilder {
  const root: Node = {};
  const places = new Map<string, Place>();
  const put: DocumentBuilder['put'] = (path, value) => {
    let node: Node | unknown[] = root;
    path.forEach((step, index) => {
      const last = index === path.length - 1;
      const next = last ? value : (nodeAt(node, step) ?? (typeof path[index + 1] === 'number' ? [] : {}));
      // Never by assignment: a key may be called __proto__.
      Object.defineProperty(node, step, { value: next, enumerable: true, writable: true, configurable: true });
      if (isNode(next)) node = next;
    });
  };
  const mark: DocumentBuilder['mark'] = (path, place) => {
    const key = formatPath(path);
    if (!places.has(key)) places.set(key, place);
  };
  return {
    document: () => root,
    put,
    mark,
    putEntry: (base, { home, fields }, without = []) => {
      mark(base, home);
      for (const { path, value, place } of fields) {
        if (without.includes(String(path[0]))) continue;
        // A text that is missing in all languages is complained about at the object that would hold them.
        path.forEach((_, length) => mark([...base, ...path.slice(0, length + 1)], place));
        if (value !== undefined) put([...base, ...path], value);
      }
    },
    placeOf: (path) => {
      for (let outer = path; outer !== ''; outer = parentOf(outer)) {
        const place = places.get(outer);
        if (place !== undefined) return { place, own: outer === path };
      }
      return undefined;
    },
  };
}

type Node = Record<string, unknown>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function nodeAt(node: Node | unknown[], step: string | number): Node | undefined {
  const found: unknown = Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined;
  return isNode(found) ? found : undefined;
}

/** `$.a[0].b` → `$.a[0]` → `$.a` → `$` → ''. */
function parentOf(path: string): string {
  const cut = path.endsWith("']") ? path.lastIndexOf("['") : Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
  return cut < 0 ? '' : path.slice(0, cut);
}
