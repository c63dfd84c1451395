import type { ProblemType } from './problemTypes.js';

/** What a problem may tell besides its type; every part may be missing. Dates and names come in as finished text. */
export interface ProblemParams {
  readonly seconds?: number;
  readonly faults?: number;
  readonly code?: string;
  readonly deadline?: string;
  readonly who?: string;
}

export interface ProblemText {
  readonly title: string;
  readonly detail: (params: ProblemParams) => string;
}

export type ProblemTexts = Readonly<Record<ProblemType, ProblemText>>;
