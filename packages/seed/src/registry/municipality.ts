import { SeedOrganisation } from './seedOrganisation.js';

export interface MunicipalityRow {
  readonly id: string;
  readonly lv: string;
  readonly en: string;
  readonly isoCode: string;
  readonly tier: 'national' | 'regional' | 'local';
  readonly region: 'kurzeme' | 'latgale' | 'riga' | 'vidzeme' | 'zemgale';
}

export interface MunicipalityDates {
  readonly establishedOn: string;
  readonly closedOn?: string;
}

/** A municipality whose name, tier and planning region hold as long as its territory does. */
export function municipality(row: MunicipalityRow, dates: MunicipalityDates, provenance: string): SeedOrganisation {
  const validity = { validFrom: dates.establishedOn, ...(dates.closedOn === undefined ? {} : { validTo: dates.closedOn }) };
  return {
    id: row.id,
    isoCode: row.isoCode,
    names: [{ lv: row.lv, en: row.en, ...validity }],
    kinds: [{ kind: 'municipality', ...validity }],
    parents: [],
    groups: [
      { attribute: 'tier', value: row.tier, ...validity },
      { attribute: 'region', value: row.region, ...validity },
    ],
    ...dates,
    provenance,
  };
}
