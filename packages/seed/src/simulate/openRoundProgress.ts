import { OrganisationAsOf } from '../registry/asOf.js';
import { createRandom } from './createRandom.js';

export type DraftState = 'not-started' | 'in-progress' | 'stuck' | 'submitted';

export interface DraftProgress {
  readonly organisation: string;
  readonly state: DraftState;
  /** The part of the questionnaire answered, 0..1; hand it to simulateDraft. */
  readonly share: number;
  /** Whole days since the last answer; none where nothing was answered. */
  readonly lastAnswerDaysAgo?: number;
}

// Three weeks into six: a quarter has not begun, a sixth got stuck, a fifth is done.
const notStarted = 0.25;
const stuck = notStarted + 0.16;
const submitted = stuck + 0.2;

/** How far each body of an open round has come, for support staff to see every state of work. The same seed gives the same states. */
export function openRoundProgress(organisations: readonly OrganisationAsOf[], seed: number): readonly DraftProgress[] {
  return organisations.map(({ id }) => ({ organisation: id, ...progressOf(id, seed) }));
}

function progressOf(id: string, seed: number): Omit<DraftProgress, 'organisation'> {
  const random = createRandom(`${seed}|${id}|progress`);
  const draw = random();
  if (draw < notStarted) return { state: 'not-started', share: 0 };
  if (draw < stuck) return { state: 'stuck', share: 0.05 + 0.5 * random(), lastAnswerDaysAgo: 8 + Math.floor(10 * random()) };
  if (draw < submitted) return { state: 'submitted', share: 1, lastAnswerDaysAgo: 1 + Math.floor(12 * random()) };
  return { state: 'in-progress', share: 0.1 + 0.85 * random(), lastAnswerDaysAgo: Math.floor(5 * random()) };
}
