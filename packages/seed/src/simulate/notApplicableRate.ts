import { OrganisationKind } from '../registry/seedOrganisation.js';

// 41 % of institutions had no public premises in 2021; ministries largely do not serve clients. The others are guesses.
const rates: Readonly<Record<string, Readonly<Partial<Record<OrganisationKind, number>>>>> = {
  'no-premises': { ministry: 0.6, institution: 0.4, soe: 0.3, independent: 0.45, municipality: 0 },
  'no-clients': { ministry: 0.7, institution: 0.1, soe: 0.05, independent: 0.25, municipality: 0.01 },
  'no-services': { ministry: 0.2, institution: 0.04, soe: 0.1, independent: 0.3, municipality: 0 },
  'no-e-services': { ministry: 0.3, institution: 0.12, soe: 0.15, independent: 0.3, municipality: 0.03 },
};

const otherwise = 0.05;

/** How many of a hundred bodies of a kind give a reason for "not applicable", as a share 0..1. */
export function notApplicableRate(reason: string, kind: OrganisationKind): number {
  return (Object.hasOwn(rates, reason) ? rates[reason]?.[kind] : undefined) ?? otherwise;
}
