/** The pairs of two lists in which neither number is NaN, as two lists of one length; what one list has more is left out. */
export function pairedNumbers(x: ArrayLike<number>, y: ArrayLike<number>): readonly [Float64Array, Float64Array] {
  const first = new Float64Array(Math.min(x.length, y.length));
  const second = new Float64Array(first.length);
  let count = 0;
  for (let position = 0; position < first.length; position += 1) {
    const [one, other] = [x[position] ?? NaN, y[position] ?? NaN];
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    first[count] = one;
    second[count] = other;
    count += 1;
  }
  return [first.subarray(0, count), second.subarray(0, count)];
}
