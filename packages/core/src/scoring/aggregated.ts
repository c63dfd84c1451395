/** Scores of every level, 0..100, NaN for null. Organisations first. */
export interface Aggregated {
  /** Per organisation; NaN where it is not scored. */
  readonly index: Float64Array;
  /** Organisation × section; NaN throughout without a response. */
  readonly sections: Float64Array;
  /** Organisation × topic; NaN throughout without a response. */
  readonly topics: Float64Array;
  /** Organisation × section: the weights of the questions that count, summed; 0 without a response. */
  readonly points: Float64Array;
  /** Per organisation, 0..1. */
  readonly answeredShare: Float64Array;
  /** Per organisation: 0 where it is scored, else 1 + position in NOT_SCORED_REASONS. */
  readonly outcomes: Uint8Array;
}
