import type { Problem, ProblemSlug } from '@e-index/contracts';
import type { ProblemParams } from '@e-index/messages';

/** A refused field before it has a sentence: where, and either a code of ours or a finished sentence per language. */
export interface FieldFault {
  /** Dotted path in the body, '' for the body itself. */
  readonly path: string;
  readonly sentence: (locale: 'lv' | 'en') => string;
}

export interface FailureDetails {
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldFault[];
  readonly current?: Problem['current'];
  readonly attempted?: Problem['attempted'];
}

/** An expected failure. Services throw it with the slug alone; the edge turns it into a problem document in the caller's language. */
export class Failure extends Error {
  constructor(
    readonly slug: ProblemSlug,
    readonly details: FailureDetails = {},
  ) {
    super(slug);
    this.name = 'Failure';
  }
}
