import { fieldOf, numberIn } from '../interchange/fieldOf.js';
import type { AnswerDefinitionOf } from '../methodology/answerDefinition.js';
import type { AnswerValue } from '../methodology/responses.js';

/** The ratio (0..1) of a share, or of counts: the rows in `share` to all rows or to the declared total, cut at 1. Undefined where the denominator is 0. */
export function ratioOf(definition: AnswerDefinitionOf<'share'> | AnswerDefinitionOf<'counts'>, value: AnswerValue): number | undefined {
  const [numerator, denominator] = definition.type === 'share' ? shareParts(value) : countsParts(definition, value);
  return denominator > 0 ? Math.min(1, numerator / denominator) : undefined;
}

function shareParts(value: AnswerValue): readonly [number, number] {
  return [numberIn(value, 'numerator') ?? 0, numberIn(value, 'denominator') ?? 0];
}

function countsParts(definition: AnswerDefinitionOf<'counts'>, value: AnswerValue): readonly [number, number] {
  const rows = fieldOf(value, 'rows');
  let counted = 0;
  let all = 0;
  for (const { code } of definition.rows) {
    const count = numberIn(rows, code) ?? 0;
    all += count;
    if (definition.share.includes(code)) counted += count;
  }
  return [counted, definition.basis === 'declared' ? (numberIn(value, 'total') ?? 0) : all];
}
