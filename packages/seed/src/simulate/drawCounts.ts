import { AnswerDefinitionOf, CountsValue } from '@e-index/core';
import { Random } from './createRandom.js';
import { drawMeasure } from './drawMeasure.js';
import { drawWhole } from './drawWhole.js';

// How often the declared total is not the sum of the rows, as in the questionnaires of real rounds.
const disagreeing = 0.06;

/** Counts by row of so many cases, the rows in `share` holding about what scores `target` (0..1). */
export function drawCounts(random: Random, definition: AnswerDefinitionOf<'counts'>, target: number, cases: number): CountsValue {
  const ratio = drawMeasure(random, definition.scoring ?? { rule: 'linear', zero: 0, full: 1 }, target, { min: 0, max: 1 });
  const shared = Math.round(cases * ratio);
  const others = definition.rows.map(({ code }) => code).filter((code) => !definition.share.includes(code));
  const rows = Object.fromEntries([
    ...divide(random, shared, definition.share),
    ...(others.length === 0 ? [] : divide(random, cases - shared, others)),
  ]);
  const sum = definition.basis === 'rows' && others.length === 0 ? shared : cases;
  const total = random() < disagreeing ? sum + drawWhole(random, 1, Math.max(1, Math.floor(sum / 10))) : sum;
  return { total, rows };
}

function divide(random: Random, cases: number, codes: readonly string[]): readonly (readonly [string, number])[] {
  let left = cases;
  return codes.map((code, index) => {
    const count = index === codes.length - 1 ? left : Math.floor((left * random()) / Math.max(1, (codes.length - index) / 2));
    left -= Math.min(left, count);
    return [code, count];
  });
}
