/** The range of a slider: from 0 to the next round number that leaves room above the weight, in steps a hand can hit. */
export function sliderRange(weight: number, isPoints: boolean): { readonly max: number; readonly step: number } {
  const least = isPoints ? 10 : 100;
  let max = least;
  while (max < weight) max *= 2;
  return { max, step: max <= 10 ? 0.5 : max <= 100 ? 1 : max / 100 };
}
