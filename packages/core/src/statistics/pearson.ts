import { pairedNumbers } from './pairedNumbers.js';

/**
 * Pearson's correlation of the pairs without NaN: Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)²·Σ(y−ȳ)²), −1..1. NaN where it is not defined: with
 * fewer than two pairs, or where all numbers of one side are equal.
 */
export function pearson(x: ArrayLike<number>, y: ArrayLike<number>): number {
  const [first, second] = pairedNumbers(x, y);
  const [meanOfFirst, meanOfSecond] = [mean(first), mean(second)];
  let [products, squaresOfFirst, squaresOfSecond] = [0, 0, 0];
  for (let position = 0; position < first.length; position += 1) {
    const one = (first[position] ?? 0) - meanOfFirst;
    const other = (second[position] ?? 0) - meanOfSecond;
    products += one * other;
    squaresOfFirst += one * one;
    squaresOfSecond += other * other;
  }
  if (squaresOfFirst === 0 || squaresOfSecond === 0) return NaN;
  return Math.min(1, Math.max(-1, products / Math.sqrt(squaresOfFirst * squaresOfSecond)));
}

function mean(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
