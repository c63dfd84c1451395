import { shiftDecimal } from './shiftDecimal.js';

/** The values of a fault with every number a hundred times as large, also where it is quoted as a text; other texts stay. */
export const inPercent = (params: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, scaled(value)]));

const scaled = (value: string | number): string | number => {
  if (typeof value === 'number') return shiftDecimal(value, 2);
  const number = value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? String(shiftDecimal(number, 2)) : value;
};
