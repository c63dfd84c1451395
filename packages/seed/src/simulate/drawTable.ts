import { AnswerDefinitionOf, TableValue } from '@e-index/core';
import { Random } from './createRandom.js';
import { drawByScore } from './drawByScore.js';

const rowDoesNotApply = 0.06;
const rowLeftOut = 0.02;

/** A column for each row, the scores about `target` (0..1); now and then a row does not apply, or is left out (never all). */
export function drawTable(random: Random, definition: AnswerDefinitionOf<'table'>, target: number): TableValue {
  const scored = definition.columns.flatMap(({ code, score }) => (score === null ? [] : [{ code, score }]));
  const unscored = definition.columns.find(({ score }) => score === null);
  const cells = definition.rows.map(({ code }): readonly [string, string] => {
    const column = drawByScore(random, scored, target) ?? unscored;
    const applies = random() >= rowDoesNotApply || unscored === undefined || column === undefined;
    return [code, (applies ? column : unscored)?.code ?? ''];
  });
  const kept = cells.filter(() => random() >= rowLeftOut);
  return Object.fromEntries(kept.length > 0 ? kept : cells);
}
