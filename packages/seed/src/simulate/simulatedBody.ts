import { Question } from '@e-index/core';
import { OrganisationAsOf } from '../registry/asOf.js';
import { createRandom, Random } from './createRandom.js';
import { drawNormal } from './drawNormal.js';
import { drawWhole } from './drawWhole.js';
import { MaturityProfile } from './maturityProfile.js';

/** How far a body's sections lie apart, and the questions within one, in log-odds. */
const sectionSpread = 0.35;
const questionSpread = 0.5;

// Nobody has reached the two upper levels yet, so the best and the worst body lie this many deviations from the middle at most.
const extreme = 1.6;

export interface SimulatedBody {
  readonly organisation: OrganisationAsOf;
  /** How often it leaves a question open, 0..1. */
  readonly carelessness: number;
  /** The stream for one purpose, the same whenever it is asked for. */
  readonly random: (purpose: string) => Random;
  /** How many cases (documents, applications, services) it counts in a question: the same in questions about the same thing. */
  readonly cases: (question: Question) => number;
  /** The expected raw score (0..1) of a question. */
  readonly target: (section: string, question: string) => number;
}

/** A body with its latent maturity: everything about it follows from its id and the seed. */
export function simulatedBody(organisation: OrganisationAsOf, profile: MaturityProfile, seed: number): SimulatedBody {
  const random = (purpose: string) => createRandom(`${seed}|${organisation.id}|${purpose}`);
  const groups = [organisation.kind, organisation.groups.tier ?? ''];
  const shift = groups.reduce((sum, group) => sum + (profile.groups[group] ?? 0), 0);
  const latent = profile.mean + shift + profile.spread * Math.min(extreme, Math.max(-extreme, drawNormal(random('maturity'))));
  const scale = drawWhole(random('scale'), 1, 40);
  return {
    organisation,
    carelessness: 0.06 * random('carelessness')() ** 2,
    random,
    cases: (question) =>
      drawWhole(random(`cases ${subjectOf(question)}`), 10 * scale, question.item === undefined ? 100 * scale : 40 * scale),
    target: (section, question) => {
      const ofSection = (profile.sections[section] ?? 0) + sectionSpread * drawNormal(random(`section ${section}`));
      // The same for all bodies: some questions are harder than others.
      const difficulty = questionSpread * drawNormal(createRandom(`${seed}|question ${question}`));
      const ofQuestion = questionSpread * drawNormal(random(`question ${question}`));
      return 1 / (1 + Math.exp(-(latent + ofSection + difficulty + ofQuestion)));
    },
  };
}

// Of a service its item; else the question, without what follows the second dot: SV4.2.described and SV4.2.published count the same.
function subjectOf({ item, code }: Question): string {
  return item?.code ?? code.split('.').slice(0, 2).join('.');
}
