import { AnswerDefinition, AnswerDefinitionOf, AnswerValue } from '@e-index/core';
import { Random } from './createRandom.js';
import { drawByScore } from './drawByScore.js';
import { drawCounts } from './drawCounts.js';
import { Bounds, drawMeasure } from './drawMeasure.js';
import { drawMultiple } from './drawMultiple.js';
import { drawTable } from './drawTable.js';
import { drawText } from './drawText.js';

// A body without a single case: what the zero-denominator rule is for.
const withoutCases = 0.02;

/**
 * A value for a question whose raw score is expected near `target` (any number; 0 and 1 are the ends). `cases` (≥ 1)
 * is the number of things that the question asks the body to count. Undefined where a definition leaves nothing to choose.
 */
export function drawValue(random: Random, definition: AnswerDefinition, target: number, cases: number): AnswerValue | undefined {
  switch (definition.type) {
    case 'single':
      return drawByScore(random, definition.options, target)?.code;
    case 'multiple': {
      const codes = drawMultiple(random, definition, target);
      return codes.length === 0 ? undefined : codes;
    }
    case 'number':
      return drawNumber(random, definition, target, cases);
    case 'share': {
      const ratio = drawMeasure(random, definition.scoring ?? { rule: 'linear', zero: 0, full: 1 }, target, { min: 0, max: 1 });
      const denominator = random() < withoutCases ? 0 : cases;
      return { numerator: Math.round(denominator * ratio), denominator };
    }
    case 'counts':
      return drawCounts(random, definition, target, cases);
    case 'table':
      return drawTable(random, definition, target);
    case 'text':
      return drawText(random, definition.maxLength);
  }
}

function drawNumber(random: Random, definition: AnswerDefinitionOf<'number'>, target: number, cases: number): number {
  const bounds = boundsOf(definition, cases);
  const value = drawMeasure(random, definition.scoring, target, bounds);
  if (definition.integer === true) return Math.max(Math.ceil(bounds.min), Math.min(Math.floor(bounds.max), Math.floor(value)));
  const rounded = Math.round(value * 10) / 10;
  return rounded < bounds.min || rounded > bounds.max ? value : rounded;
}

// Inside `expected` where there is one, as a value outside would need a person's explanation. A number that is not scored counts
// some of the cases (letters by post, delays).
function boundsOf({ min = -Infinity, max = Infinity, expected, scoring }: AnswerDefinitionOf<'number'>, cases: number): Bounds {
  const low = Math.max(min, expected?.min ?? 0);
  const high = Math.min(max, expected?.max ?? Infinity, scoring.rule === 'none' || expected === undefined ? low + cases / 5 : Infinity);
  return { min: low, max: Math.max(low, high) };
}
