import type { JsonObject } from '@e-index/core';
import { fieldIn, isObject, listOf, numberOf, stringOf, type Loose } from '../json/jsonIn.js';

export const RULES = ['linear', 'bands', 'none'] as const;
export type RuleName = (typeof RULES)[number];

/**
 * The scoring rule as another one that gives the same points where it can: bands begin where the line has its ends, a line goes from the
 * first band to the last.
 * @param standard the line of a rule that is not written down
 */
export function changeRule(scoring: Loose, to: RuleName, standard: JsonObject): JsonObject {
  const now = isObject(scoring) ? scoring : standard;
  switch (to) {
    case 'none':
      return { rule: to };
    case 'linear': {
      const bands = stringOf(now['rule']) === 'bands' ? listOf(now['bands']) : [];
      const [zero, full] = [numberOf(fieldIn(bands[0], 'from')), numberOf(fieldIn(bands.at(-1), 'from'))];
      return zero === undefined || full === undefined || zero === full ? { ...standard, rule: to } : { rule: to, zero, full };
    }
    case 'bands': {
      const [zero, full] = [numberOf(now['zero']) ?? 0, numberOf(now['full']) ?? numberOf(standard['full']) ?? 1];
      const [low, high] = [numberOf(listOf(now['range'])[0]) ?? 0, numberOf(listOf(now['range'])[1]) ?? 1];
      const ends = [
        { from: zero, score: low },
        { from: full, score: high },
      ];
      const bands = ends.toSorted((a, b) => a.from - b.from);
      return { rule: to, bands: zero === full ? bands.slice(0, 1) : bands };
    }
  }
}
