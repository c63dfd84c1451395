import { PopulationFamily } from '../rounds/seedRound.js';

/**
 * How mature the bodies of a population are, on a scale of log-odds: 0 means that about half of what can be earned is earned.
 * `calibrate` finds `spread` and `sections`; the rest is chosen.
 */
export interface MaturityProfile {
  readonly mean: number;
  /** Standard deviation between bodies, in all they do. */
  readonly spread: number;
  /** Added in a section, by its code; 0 where it is not named. */
  readonly sections: Readonly<Record<string, number>>;
  /** Added for a kind or a tier, by its value; 0 where it is not named. */
  readonly groups: Readonly<Record<string, number>>;
  /** So many bodies send a questionnaire that is all but empty. */
  readonly withoutLevel: number;
}

/** The profiles under which the demonstration's seed gives the published distributions of 2021. */
export const maturityProfiles: Readonly<Record<PopulationFamily, MaturityProfile>> = {
  state: {
    mean: -0.4,
    spread: 0.85,
    sections: { CP: 0.95, CS: -0.3, OD: -0.75, SV: -1.38, IP: 1.68 },
    groups: { ministry: 0.1, soe: 0.15, independent: -0.1 },
    withoutLevel: 7,
  },
  municipalities: {
    mean: -0.4,
    spread: 0.65,
    sections: { CP: 0.64, CS: -0.4, OD: -0.07, SV: 0.19, IP: -0.12 },
    groups: { national: 0.5, regional: 0.1, local: -0.1 },
    withoutLevel: 0,
  },
};
