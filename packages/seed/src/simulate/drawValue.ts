import { AnswerDefinition, AnswerDefinitionOf, AnswerValue } from '@e-index/core';
import { Random } from './createRandom.js';
import { drawByScore } from './drawByScore.js';
import { drawCounts } from './drawCounts.js';
import { Bounds, drawMeasure } from './drawMeasure.js';
import { drawMultiple } from './drawMultiple.js';
import { drawTable } from './drawTable.js';
import { drawText } from './drawText.js';
import { drawWhole } from './drawWhole.js';

// A body without a single case: what the zero-denominator rule is for.
const withoutCases = 0.02;

/**
 * A value for a question whose raw score is expected near `target` (any number; 0 and 1 are the ends). `size` is the largest
 * number of cases a body of this size would count. Undefined where a definition leaves nothing to choose.
 */
export function drawValue(random: Random, definition: AnswerDefinition, target: number, size: number): AnswerValue | undefined {
  switch (definition.type) {
    case 'single':
      return drawByScore(random, definition.options, target)?.code;
    case 'multiple': {
      const codes = drawMultiple(random, definition, target);
      return codes.length === 0 ? undefined : codes;
    }
    case 'number':
      return drawNumber(random, definition, target, size);
    case 'share': {
      const ratio = drawMeasure(random, definition.scoring ?? { rule: 'linear', zero: 0, full: 1 }, target, { min: 0, max: 1 });
      const denominator = random() < withoutCases ? 0 : drawWhole(random, 3, size);
      return { numerator: Math.round(denominator * ratio), denominator };
    }
    case 'counts':
      return drawCounts(random, definition, target, size);
    case 'table':
      return drawTable(random, definition, target);
    case 'text':
      return drawText(random, definition.maxLength);
  }
}

function drawNumber(random: Random, definition: AnswerDefinitionOf<'number'>, target: number, size: number): number {
  const bounds = boundsOf(definition, size);
  const value = drawMeasure(random, definition.scoring, target, bounds);
  if (definition.integer === true) return Math.max(Math.ceil(bounds.min), Math.min(Math.floor(bounds.max), Math.floor(value)));
  const rounded = Math.round(value * 10) / 10;
  return rounded < bounds.min || rounded > bounds.max ? value : rounded;
}

// Inside `expected` where there is one, as a value outside would need a person's explanation. Without bounds numbers are of things
// that a body has few of (delays, data sets), fewer than it has cases.
function boundsOf({ min = -Infinity, max = Infinity, expected }: AnswerDefinitionOf<'number'>, size: number): Bounds {
  const low = Math.max(min, expected?.min ?? 0);
  return { min: low, max: Math.max(low, Math.min(max, expected?.max ?? Math.round(Math.sqrt(size)))) };
}
