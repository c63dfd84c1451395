import { Validity } from './seedOrganisation.js';

/** Whether a dated fact holds on a day (`YYYY-MM-DD`, which sorts as text as it does in time). */
export function holdsOn(fact: Validity, day: string): boolean {
  return fact.validFrom <= day && (fact.validTo === undefined || day < fact.validTo);
}
