import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomDocuments } from '../../../test/randomDocuments.js';
import { fieldOf } from '../../interchange/fieldOf.js';
import { isSame } from './isSame.js';
import { compareMethodologies } from './compareMethodologies.js';
import { lineageOf } from './lineageOf.js';

const methodologies = randomDocuments.map(({ methodology }) => methodology);

// The value at a path as formatPath writes it; undefined where nothing is written.
const at = (document: unknown, path: string): unknown =>
  [...path.matchAll(/\.(\w+)|\[(\d+)\]/gu)].reduce<unknown>(
    (node, [, name, position]) => (Array.isArray(node) ? node[Number(position)] : fieldOf(node, name ?? '')),
    document,
  );

it('a document against itself has no difference', () => {
  fc.assert(fc.property(methodologies, (methodology) => compareMethodologies(methodology, structuredClone(methodology)).length === 0));
});

it('every change holds what it says: `after` stands at its path in the later document, `before` of what was removed in the earlier', () => {
  fc.assert(
    fc.property(methodologies, methodologies, (before, after) => {
      for (const change of compareMethodologies(before, after)) {
        if (change.kind === 'removed') expect(at(before, change.path)).toBe(change.before);
        else if (change.kind === 'moved') expect(at(after, change.path)).toBeDefined();
        else expect(isSame(at(after, change.path) ?? null, change.after)).toBe(true);
      }
    }),
  );
});

it('what comes in one way goes in the other: as many added as removed the other way round, and as many changed', () => {
  fc.assert(
    fc.property(methodologies, methodologies, (before, after) => {
      const count = (kind: string, one: typeof before, other: typeof before) =>
        compareMethodologies(one, other).filter((change) => change.kind === kind).length;
      expect(count('added', before, after)).toBe(count('removed', after, before));
      expect(count('changed', before, after)).toBe(count('changed', after, before));
      expect(count('moved', before, after)).toBe(count('moved', after, before));
    }),
  );
});

it('every question of either document has its lineage once', () => {
  fc.assert(
    fc.property(methodologies, methodologies, (before, after) => {
      const codes = ({ sections }: typeof before) =>
        sections.flatMap(({ topics }) => topics.flatMap(({ questions }) => questions.map(({ code }) => code)));
      const lineage = lineageOf(before, after);
      expect(lineage.flatMap((entry) => entry.after ?? [])).toEqual(codes(after));
      expect(lineage.flatMap((entry) => entry.before).toSorted()).toEqual(codes(before).toSorted());
    }),
  );
});
