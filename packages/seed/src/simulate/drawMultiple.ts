import { AnswerDefinitionOf } from '@e-index/core';
import { Random } from './createRandom.js';

// How often an option without points is ticked, and between which bounds the others are.
const withoutPoints = 0.35;
const [leastLikely, mostLikely] = [0.03, 0.97];

/** Ticked options whose scores sum to about `target` (0..1); nothing ticked becomes the exclusive option, or one of the others. */
export function drawMultiple(random: Random, definition: AnswerDefinitionOf<'multiple'>, target: number): readonly string[] {
  const free = definition.options.filter(({ exclusive }) => exclusive !== true);
  const obtainable = free.reduce((sum, { score }) => sum + score, 0);
  const likely = obtainable > 0 ? Math.min(mostLikely, Math.max(leastLikely, target / obtainable)) : withoutPoints;
  const ticked = free.filter(() => random() < likely).map(({ code }) => code);
  if (ticked.length > 0) return ticked;
  const none = definition.options.find(({ exclusive }) => exclusive === true) ?? free[Math.floor(random() * free.length)];
  return none === undefined ? [] : [none.code];
}
