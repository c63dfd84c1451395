import { Text } from '../methodology/documentTypes.js';
import { OrganisationAsOf } from '../registry/asOf.js';
import { familyMethodologies } from './familyMethodologies.js';
import { PopulationFamily, SeedPopulation } from './seedRound.js';

const titles: Readonly<Record<PopulationFamily, Text>> = {
  state: { lv: 'Valsts iestādes', en: 'State bodies' },
  municipalities: { lv: 'Pašvaldības', en: 'Municipalities' },
};

/** One population of a round: these bodies under the methodology of their family. */
export function population(
  round: string,
  referenceYear: number,
  family: PopulationFamily,
  organisations: readonly OrganisationAsOf[],
): SeedPopulation {
  const { id, version } = familyMethodologies[family];
  return {
    id: `${round}-${family}`,
    round,
    family,
    referenceYear,
    title: titles[family],
    methodology: { id, version },
    organisations,
  };
}
