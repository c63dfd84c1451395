import { Random } from './createRandom.js';

/**
 * One of the choices, so that the expected score is `target` (0..1) cut to the range of their scores: of the two neighbouring
 * scores around the target the upper is taken with the probability that its nearness gives. Equal scores are equally likely.
 * Undefined without choices.
 */
export function drawByScore<Choice extends { readonly score: number }>(
  random: Random,
  choices: readonly Choice[],
  target: number,
): Choice | undefined {
  const scores = [...new Set(choices.map(({ score }) => score))].toSorted((a, b) => a - b);
  const score = between(random, scores, target);
  const equal = choices.filter((choice) => choice.score === score);
  return equal[Math.floor(random() * equal.length)];
}

function between(random: Random, ascending: readonly number[], target: number): number | undefined {
  const upperIndex = ascending.findIndex((score) => score > target);
  const upper = upperIndex < 0 ? ascending.at(-1) : ascending[upperIndex];
  const lower = upperIndex <= 0 ? upper : ascending[upperIndex - 1];
  if (upper === undefined || lower === undefined || upper === lower) return upper;
  return random() < (target - lower) / (upper - lower) ? upper : lower;
}
