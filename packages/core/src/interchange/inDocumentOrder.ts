import { fieldOf } from './fieldOf.js';
import { namesInOrder } from './namesInOrder.js';
import type { Path } from './path.js';

/** Something said of a place in a document. */
interface Placed {
  readonly at: Path;
  readonly code: string;
}

/**
 * Findings in the order of their places in the document, a parent before what is in it, missing fields behind those that
 * are there; at one place in the order they were made. The same complaint twice at one place is made once.
 */
export function inDocumentOrder<Finding extends Placed>(document: unknown, findings: readonly Finding[]): readonly Finding[] {
  const positionsOf = rememberPositions();
  const placed = findings.map((finding) => ({ finding, place: placeOf(document, finding, positionsOf) }));
  placed.sort((a, b) => comparePlaces(a.place, b.place));
  const seen = new Set<string>();
  return placed
    .map(({ finding }) => finding)
    .filter(({ at, code }) => {
      const key = JSON.stringify([at, code]);
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

type PositionsOf = (object: object) => ReadonlyMap<string, number>;

function rememberPositions(): PositionsOf {
  const known = new Map<object, ReadonlyMap<string, number>>();
  return (object) => {
    const before = known.get(object);
    if (before !== undefined) return before;
    const positions = new Map(namesInOrder(object).map((name, position) => [name, position]));
    known.set(object, positions);
    return positions;
  };
}

function placeOf(document: unknown, { at }: Placed, positionsOf: PositionsOf): readonly number[] {
  let node: unknown = document;
  return at.map((step) => {
    const object = node;
    if (typeof step === 'number') {
      node = Array.isArray(object) ? object[step] : undefined;
      return step;
    }
    node = fieldOf(object, step);
    return typeof object === 'object' && object !== null ? (positionsOf(object).get(step) ?? Infinity) : Infinity;
  });
}

function comparePlaces(a: readonly number[], b: readonly number[]): number {
  for (let depth = 0; depth < a.length && depth < b.length; depth += 1) {
    const left = a[depth] ?? 0;
    const right = b[depth] ?? 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
