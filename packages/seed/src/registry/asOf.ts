import { Text } from '../methodology/documentTypes.js';
import { holdsOn } from './holdsOn.js';
import { OrganisationKind, SeedOrganisation } from './seedOrganisation.js';

export interface OrganisationAsOf {
  readonly id: string;
  readonly name: Text;
  readonly kind: OrganisationKind;
  /** The id of the body above, where there was one. */
  readonly parent?: string;
  /** By group attribute: tier and region of a municipality, sector of a state body under a ministry. */
  readonly groups: Readonly<Record<string, string>>;
}

/** What held for a body on a day (`YYYY-MM-DD`); undefined where the registry knows no name or kind of it on that day. */
export function asOf(organisation: SeedOrganisation, day: string): OrganisationAsOf | undefined {
  const name = organisation.names.find((fact) => holdsOn(fact, day));
  const kind = organisation.kinds.find((fact) => holdsOn(fact, day));
  const parent = organisation.parents.find((fact) => holdsOn(fact, day));
  if (name === undefined || kind === undefined) return undefined;
  return {
    id: organisation.id,
    name: { lv: name.lv, en: name.en },
    kind: kind.kind,
    ...(parent === undefined ? {} : { parent: parent.organisation }),
    groups: Object.fromEntries(organisation.groups.filter((fact) => holdsOn(fact, day)).map(({ attribute, value }) => [attribute, value])),
  };
}
