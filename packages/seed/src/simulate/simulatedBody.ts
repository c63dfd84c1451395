import { OrganisationAsOf } from '../registry/asOf.js';
import { createRandom, Random } from './createRandom.js';
import { drawNormal } from './drawNormal.js';
import { MaturityProfile } from './maturityProfile.js';

/** How far a body's sections lie apart, and the questions within one, in log-odds. */
const sectionSpread = 0.35;
const questionSpread = 0.5;

export interface SimulatedBody {
  readonly organisation: OrganisationAsOf;
  /** The largest number of cases (documents, applications) it counts in one answer. */
  readonly size: number;
  /** How often it leaves a question open, 0..1. */
  readonly carelessness: number;
  /** The stream for one purpose, the same whenever it is asked for. */
  readonly random: (purpose: string) => Random;
  /** The expected raw score (0..1) of a question. */
  readonly target: (section: string, question: string) => number;
}

/** A body with its latent maturity: everything about it follows from its id and the seed. */
export function simulatedBody(organisation: OrganisationAsOf, profile: MaturityProfile, seed: number): SimulatedBody {
  const random = (purpose: string) => createRandom(`${seed}|${organisation.id}|${purpose}`);
  const groups = [organisation.kind, organisation.groups.tier ?? ''];
  const shift = groups.reduce((sum, group) => sum + (profile.groups[group] ?? 0), 0);
  const latent = profile.mean + shift + profile.spread * drawNormal(random('maturity'));
  return {
    organisation,
    size: Math.round(300 * 40 ** random('size')()),
    carelessness: 0.06 * random('carelessness')() ** 2,
    random,
    target: (section, question) => {
      const ofSection = (profile.sections[section] ?? 0) + sectionSpread * drawNormal(random(`section ${section}`));
      // The same for all bodies: some questions are harder than others.
      const difficulty = questionSpread * drawNormal(createRandom(`${seed}|question ${question}`));
      const ofQuestion = questionSpread * drawNormal(random(`question ${question}`));
      return 1 / (1 + Math.exp(-(latent + ofSection + difficulty + ofQuestion)));
    },
  };
}
