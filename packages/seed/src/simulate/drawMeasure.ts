import { Scoring } from '@e-index/core';
import { Random } from './createRandom.js';
import { drawByScore } from './drawByScore.js';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** A number that a scoring rule gives about the score `target` (0..1), within the bounds. */
export function drawMeasure(random: Random, scoring: Scoring, target: number, bounds: Bounds): number {
  return Math.min(bounds.max, Math.max(bounds.min, measure(random, scoring, target, bounds)));
}

function measure(random: Random, scoring: Scoring, target: number, bounds: Bounds): number {
  switch (scoring.rule) {
    case 'linear': {
      const low = scoring.range?.[0] ?? 0;
      const high = scoring.range?.[1] ?? 1;
      const position = Math.min(1, Math.max(0, (target - low) / (high - low)));
      return scoring.zero + (scoring.full - scoring.zero) * position;
    }
    case 'bands':
      return withinBand(random, scoring.bands, target, bounds);
    case 'none':
      return bounds.min + (bounds.max - bounds.min) * random() ** 2;
  }
}

function withinBand(
  random: Random,
  bands: readonly { readonly from: number; readonly score: number }[],
  target: number,
  bounds: Bounds,
): number {
  const first = bands[0];
  const all = first !== undefined && first.from > bounds.min ? [{ from: bounds.min, score: 0 }, ...bands] : bands;
  const band = drawByScore(random, all, target);
  if (band === undefined) return bounds.min;
  const index = all.indexOf(band);
  const next = all[index + 1]?.from ?? band.from + Math.max(1, band.from - (all[index - 1]?.from ?? 0));
  return band.from + (Math.min(next, bounds.max) - band.from) * random() * 0.999;
}
