import { organisations } from './organisations.js';
import { SeedOrganisation } from './seedOrganisation.js';

const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));

/** The body with this id, or undefined. */
export function findOrganisation(id: string): SeedOrganisation | undefined {
  return byId.get(id);
}
