import { Text } from '../methodology/documentTypes.js';
import { OrganisationAsOf } from '../registry/asOf.js';

/** Which of the two questionnaires a population answers. */
export type PopulationFamily = 'state' | 'municipalities';

/** The bodies surveyed together in a round, as they were on the round's registry day; it has one methodology version, run and bundle. */
export interface SeedPopulation {
  /** `<round>-<family>`, e.g. `2021-state` */
  readonly id: string;
  readonly round: string;
  readonly family: PopulationFamily;
  readonly referenceYear: number;
  readonly title: Text;
  readonly methodology: { readonly id: string; readonly version: string };
  readonly organisations: readonly OrganisationAsOf[];
}

/** Days `YYYY-MM-DD`, in this order; each is the last day of its stage but the first and the last, which are single days. */
export interface RoundStages {
  readonly opensOn: string;
  readonly answersUntil: string;
  readonly expertsUntil: string;
  readonly objectionsUntil: string;
  readonly publishedOn: string;
}

export interface HelpContact {
  readonly name: Text;
  readonly email: string;
  readonly phone: string;
  readonly hours: Text;
}

export interface SeedRound {
  readonly id: string;
  readonly title: Text;
  readonly state: 'open' | 'closed';
  /** The year the answers are about, not the year of the round. */
  readonly referenceYear: number;
  /** The day of which the registry's names, kinds, parents and groups are taken. */
  readonly registryDay: string;
  readonly stages: RoundStages;
  readonly help: HelpContact;
  /** Nothing in such a round was answered by a real body. */
  readonly demonstration: true;
  readonly populations: readonly SeedPopulation[];
}
