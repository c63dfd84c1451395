import { asOf, OrganisationAsOf } from './asOf.js';
import { organisations } from './organisations.js';

/** All bodies of the registry that existed on a day (`YYYY-MM-DD`), in the order of the registry. */
export function organisationsAsOf(day: string): readonly OrganisationAsOf[] {
  return organisations.flatMap((organisation) => asOf(organisation, day) ?? []);
}
