import { ministries } from './ministries.js';
import { registryStart } from './registryStart.js';
import { DatedGroup, DatedParent, OrganisationKind, SeedOrganisation } from './seedOrganisation.js';

export interface StateBodyRow {
  readonly id: string;
  readonly lv: string;
  readonly en: string;
  /** The id of the ministry above; none for an independent body. */
  readonly parent?: string;
  readonly movedTo?: { readonly parent: string; readonly on: string };
  readonly establishedOn?: string;
  readonly closedOn?: string;
  /** Whether a published report or page of the index names this body. */
  readonly named?: boolean;
}

const sectors = new Map(ministries.map(({ id, sector }) => [id, sector]));

/** A state body of one kind from its row: the sector follows the ministry above, day by day. */
export function stateBody(row: StateBodyRow, kind: OrganisationKind): SeedOrganisation {
  const validFrom = row.establishedOn ?? registryStart;
  const until = row.closedOn === undefined ? {} : { validTo: row.closedOn };
  const parents = parentsOf(row, validFrom, until);
  return {
    id: row.id,
    names: [{ lv: row.lv, en: row.en, validFrom, ...until }],
    kinds: [{ kind, validFrom, ...until }],
    parents,
    groups: parents.flatMap(sectorOf),
    ...(row.establishedOn === undefined ? {} : { establishedOn: row.establishedOn }),
    ...(row.closedOn === undefined ? {} : { closedOn: row.closedOn }),
    provenance: `${row.named ? 'named in published material of the index' : 'general knowledge'}; kind, parent and later changes general knowledge, to be verified`,
  };
}

function parentsOf(row: StateBodyRow, validFrom: string, until: { validTo?: string }): readonly DatedParent[] {
  if (row.parent === undefined) return [];
  if (row.movedTo === undefined) return [{ organisation: row.parent, validFrom, ...until }];
  return [
    { organisation: row.parent, validFrom, validTo: row.movedTo.on },
    { organisation: row.movedTo.parent, validFrom: row.movedTo.on, ...until },
  ];
}

function sectorOf({ organisation, ...validity }: DatedParent): readonly DatedGroup[] {
  const value = sectors.get(organisation);
  return value === undefined ? [] : [{ attribute: 'sector', value, ...validity }];
}
