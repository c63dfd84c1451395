/** How much of the order a rank correlation keeps, in words that a council understands; bounds are conventions, not findings. */
export type OrderKept = 'none' | 'same' | 'close' | 'alike' | 'different' | 'unlike' | 'reversed';

const bounds: readonly (readonly [number, OrderKept])[] = [
  [1, 'same'],
  [0.95, 'close'],
  [0.8, 'alike'],
  [0.5, 'different'],
  [-0.5, 'unlike'],
  [-Infinity, 'reversed'],
];

/** @param spearman −1..1; null where it cannot be computed */
export const orderKept = (spearman: number | null): OrderKept =>
  spearman === null ? 'none' : (bounds.find(([least]) => spearman >= least)?.[1] ?? 'none');
