/** The number with its decimal point moved, in decimal: 0.333 by 2 is 33.3, where 0.333 × 100 is not. */
export const shiftDecimal = (value: number, places: number): number => {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
};
