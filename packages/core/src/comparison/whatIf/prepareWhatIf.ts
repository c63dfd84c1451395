import type { Methodology } from '../../methodology/methodology.js';
import { questionsOf } from '../../methodology/questionsOf.js';
import type { Responses } from '../../methodology/responses.js';
import { encodingKey } from './encodingKey.js';
import { scoreAnew, type Scored } from './scored.js';

/** A closed round, ready to be compared with drafts. */
export interface Prepared {
  readonly responses: Responses;
  /** The ids of all bodies, in the order of the responses document. */
  readonly bodies: readonly string[];
  readonly base: Scored;
}

/** Scores a round under its own methodology, once for all drafts. Expects faultless documents. */
export function prepareWhatIf(base: Methodology, responses: Responses): Prepared {
  const bodies = responses.organisations.map(({ id }) => id);
  const kept = responses.responses.reduce((count, { answers }) => count + answers.length, 0);
  const adaptation = { notAsked: [], dropped: [], left: [], kept };
  const origins = new Map(questionsOf(base).map(({ question: { code } }) => [code, code]));
  return { responses, bodies, base: scoreAnew(base, responses, { key: encodingKey(base), adaptation, origins }) };
}
