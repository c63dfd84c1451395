import { Text } from '../methodology/documentTypes.js';

export type OrganisationKind = 'ministry' | 'institution' | 'soe' | 'independent' | 'municipality';

export type GroupAttribute = 'tier' | 'region' | 'sector';

/** Days are `YYYY-MM-DD`. `validTo` is the first day on which the fact no longer holds; without it the fact holds today. */
export interface Validity {
  readonly validFrom: string;
  readonly validTo?: string;
}

export interface DatedName extends Validity, Text {}

export interface DatedKind extends Validity {
  readonly kind: OrganisationKind;
}

export interface DatedParent extends Validity {
  /** The id of the body above. */
  readonly organisation: string;
}

export interface DatedGroup extends Validity {
  readonly attribute: GroupAttribute;
  readonly value: string;
}

/**
 * A public body with its dated facts. `id` is a public slug that never changes and is never given again; of a municipality it
 * ends with the year in which its territory was drawn. No registration numbers: none was at hand and none is invented.
 */
export interface SeedOrganisation {
  readonly id: string;
  readonly registrationNumber?: string;
  /** ISO 3166-2; a code outlives its territory, so several bodies may bear the same. */
  readonly isoCode?: string;
  readonly names: readonly DatedName[];
  readonly kinds: readonly DatedKind[];
  readonly parents: readonly DatedParent[];
  readonly groups: readonly DatedGroup[];
  /** Left out where the day was not researched. */
  readonly establishedOn?: string;
  /** The first day on which the body no longer existed. */
  readonly closedOn?: string;
  /** Where the facts come from and which of them wait for verification. */
  readonly provenance: string;
}
