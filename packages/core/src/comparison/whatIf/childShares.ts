import type { Aggregation } from '../../methodology/methodology.js';

/**
 * The shares a (0..1, summing to 1) with which a weighted mean M of any kind is Σ a·s of the children that count; 0 for those that do
 * not. Scores are 0..100, NaN where a child does not count. All 0 where nothing counts.
 *
 * Every such mean is f⁻¹(Σ w·f(s) / Σ w), so that Σ w·(f(s) − f(M)) = 0 and, multiplied out, M = Σ a·s with a in proportion to
 * w·(f(s) − f(M)) / (s − M): for the arithmetic mean w itself, for the harmonic one w/s, and for the geometric one w/L(s, M), where
 * L(x, y) = (x − y) / (ln x − ln y) is the logarithmic mean (B. C. Carlson, The Logarithmic Mean, Amer. Math. Monthly 79, 1972).
 * So low scores weigh more than their weight. Where scores of 0 hold the mean at 0, in the limit the shares are theirs alone.
 */
export function childShares(aggregation: Aggregation, scores: readonly number[], weights: readonly number[]): readonly number[] {
  const counted = weights.map((weight, child) => (Number.isNaN(scores[child] ?? NaN) ? 0 : weight));
  switch (aggregation) {
    case 'arithmetic':
      return inProportion(counted);
    case 'harmonic':
      return (
        shareOfZeros(counted, scores) ?? inProportion(counted.map((weight, child) => (weight > 0 ? weight / (scores[child] ?? NaN) : 0)))
      );
    case 'geometric':
      return shareOfZeros(counted, scores) ?? inProportion(geometricParts(counted, scores));
  }
}

function inProportion(parts: readonly number[]): readonly number[] {
  const total = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => (total > 0 ? part / total : 0));
}

function shareOfZeros(weights: readonly number[], scores: readonly number[]): readonly number[] | undefined {
  const ofZeros = weights.map((weight, child) => (scores[child] === 0 ? weight : 0));
  return ofZeros.some((weight) => weight > 0) ? inProportion(ofZeros) : undefined;
}

function geometricParts(weights: readonly number[], scores: readonly number[]): readonly number[] {
  const logs = scores.map((score, child) => ((weights[child] ?? 0) > 0 ? Math.log(score) : 0));
  const mean = Math.exp(inProportion(weights).reduce((sum, share, child) => sum + share * (logs[child] ?? 0), 0));
  return weights.map((weight, child) => (weight > 0 ? weight / logarithmicMean(scores[child] ?? NaN, mean) : 0));
}

// By way of log1p where the two are near each other, and not where they are far: each way loses the digits that the other keeps.
function logarithmicMean(x: number, y: number): number {
  const excess = (x - y) / y;
  if (excess === 0) return x;
  return Math.abs(excess) < 0.5 ? (x - y) / Math.log1p(excess) : (x - y) / (Math.log(x) - Math.log(y));
}
