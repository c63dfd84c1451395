import { scoreByRule, type Scoring } from '@e-index/core';

export interface CurvePoint {
  readonly x: number;
  /** Raw score, 0..1. */
  readonly y: number;
}

export interface Curve {
  /** Where the line bends or jumps, and its two ends; two points at one value are a jump. */
  readonly points: readonly CurvePoint[];
  readonly from: number;
  readonly to: number;
}

/**
 * The line of points by value between these bounds, which widen to whatever the rule names; without a bound a tenth more than what it
 * names. Undefined where there is none: the rule scores nothing, or both ends of a linear rule are one value.
 */
export function curvePoints(
  scoring: Scoring,
  bounds: { readonly min?: number | undefined; readonly max?: number | undefined },
): Curve | undefined {
  const bends = bendsOf(scoring);
  if (bends.length === 0) return undefined;
  const [low, high] = [Math.min(...bends), Math.max(...bends)];
  const margin = (high - low || Math.abs(high) || 1) / 10;
  const from = Math.min(low, bounds.min ?? low - margin);
  const to = Math.max(high, bounds.max ?? high + margin);
  const inner = bends
    .toSorted((a, b) => a - b)
    .flatMap((x) => (scoring.rule === 'bands' ? [{ x, y: below(scoring, x) }, at(scoring, x)] : [at(scoring, x)]));
  const points = [at(scoring, from), ...inner, at(scoring, to)];
  const isNew = ({ x, y }: CurvePoint, position: number): boolean => x !== points[position - 1]?.x || y !== points[position - 1]?.y;
  return { points: points.filter(isNew), from, to };
}

function bendsOf(scoring: Scoring): readonly number[] {
  switch (scoring.rule) {
    case 'linear':
      return scoring.zero === scoring.full ? [] : [scoring.zero, scoring.full];
    case 'bands':
      return scoring.bands.map(({ from }) => from);
    case 'none':
      return [];
  }
}

const at = (scoring: Scoring, x: number): CurvePoint => ({ x, y: scoreByRule(scoring, x) ?? 0 });

/** The score of a value a hair smaller: of the last band that begins before it. */
const below = (scoring: Extract<Scoring, { readonly rule: 'bands' }>, x: number): number =>
  scoring.bands.findLast(({ from }) => from < x)?.score ?? 0;
