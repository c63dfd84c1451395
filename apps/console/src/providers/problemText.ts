import { ProblemError } from '@e-index/contracts';
import { problemSentence, type Locale } from '@e-index/messages';

/** The sentence to show for a failure: the api's own detail, else the one for an error on our side. Nothing technical is shown. */
export const problemText = (error: unknown, locale: Locale): string =>
  error instanceof ProblemError && error.problem.detail !== '' ? error.problem.detail : problemSentence('internal', {}, locale).detail;
