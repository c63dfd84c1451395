import { independentBodies } from './independentBodies.js';
import { ministries, MinistryRow } from './ministries.js';
import { municipalitiesContinuing } from './municipalitiesContinuing.js';
import { municipalitiesCreatedIn2021 } from './municipalitiesCreatedIn2021.js';
import { municipalitiesEndedIn2021 } from './municipalitiesEndedIn2021.js';
import { municipality } from './municipality.js';
import { reformDay } from './reformDay.js';
import { registryStart } from './registryStart.js';
import { SeedOrganisation } from './seedOrganisation.js';
import { stateBody } from './stateBody.js';
import { stateCompanies } from './stateCompanies.js';
import { stateInstitutions } from './stateInstitutions.js';

// The division of 2009 as a whole; what changed inside it before the first round of ours is not recorded.
const division = '2009-07-01';

const before = 'name and ISO code from ISO 3166-2; tier and planning region general knowledge, counts sourced, to be verified';
const after =
  'name and ISO code from ISO 3166-2; predecessors and planning region general knowledge, counts sourced; tier derived; to be verified';

/**
 * The registry: 147 municipalities (119 before 1 July 2021, 43 since, 15 of them the same before and after) and 119 state bodies.
 * A working registry for demonstration, not an official list.
 */
export const organisations: readonly SeedOrganisation[] = [
  ...ministries.map(ministry),
  ...stateInstitutions.map((row) => stateBody(row, 'institution')),
  ...stateCompanies.map((row) => stateBody(row, 'soe')),
  ...independentBodies.map((row) => stateBody(row, 'independent')),
  ...municipalitiesEndedIn2021.map((row) => municipality(row, { establishedOn: division, closedOn: reformDay }, before)),
  ...municipalitiesContinuing.map((row) => municipality(row, { establishedOn: division }, before)),
  ...municipalitiesCreatedIn2021.map((row) => municipality(row, { establishedOn: reformDay }, after)),
];

function ministry(row: MinistryRow): SeedOrganisation {
  const validFrom = row.establishedOn ?? registryStart;
  return {
    id: row.id,
    names: row.names,
    kinds: [{ kind: 'ministry', validFrom }],
    parents: [],
    groups: [{ attribute: 'sector', value: row.sector, validFrom }],
    ...(row.establishedOn === undefined ? {} : { establishedOn: row.establishedOn }),
    provenance: 'number of ministries in 2021 sourced; names general knowledge, dates of change to be verified',
  };
}
