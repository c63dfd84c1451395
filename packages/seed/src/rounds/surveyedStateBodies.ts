import { OrganisationAsOf } from '../registry/asOf.js';
import { organisationsAsOf } from '../registry/organisationsAsOf.js';

// The list of those surveyed is not public. These three are left out because their work is the least like that of the others,
// and because without them the groups have the published sizes: 13 ministries, 70 institutions, 15 companies, 16 independent bodies.
const notSurveyed = new Set(['lv-jaunsardzes-centrs', 'lv-nacionalo-brunoto-speku-apvienotais-stabs', 'lv-valsts-drosibas-dienests']);

/** The state bodies that a round with this registry day surveys. */
export function surveyedStateBodies(registryDay: string): readonly OrganisationAsOf[] {
  return organisationsAsOf(registryDay).filter(({ id, kind }) => kind !== 'municipality' && !notSurveyed.has(id));
}
