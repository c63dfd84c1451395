import type { BundleOrganisations, LocalText } from '@e-index/contracts';

export interface PublishedPopulation {
  readonly id: string;
  readonly title: LocalText;
  readonly round: string;
  readonly referenceYear: number;
  /** YYYY-MM-DD: the day of which names, parents and predecessors are taken. */
  readonly opensOn: string;
  readonly demonstration: boolean;
}

/** The canonical texts of a run that is done. */
export interface SealedTexts {
  readonly methodology: string;
  readonly responses: string;
  readonly results: string;
}

export interface SealedRun {
  readonly population: PublishedPopulation;
  /** Null while the run is not done. */
  readonly documents: SealedTexts | null;
  /** The population's newest bundle. */
  readonly latest: { readonly number: number; readonly run: string } | null;
}

export type BundleOrganisation = BundleOrganisations['organisations'][number];
