import { Text } from '../methodology/documentTypes.js';
import { OrganisationAsOf } from '../registry/asOf.js';
import { PopulationFamily, SeedPopulation } from './seedRound.js';

const titles: Readonly<Record<PopulationFamily, Text>> = {
  state: { lv: 'Valsts iestādes', en: 'State bodies' },
  municipalities: { lv: 'Pašvaldības', en: 'Municipalities' },
};

const methodologies: Readonly<Record<PopulationFamily, SeedPopulation['methodology']>> = {
  state: { id: 'lv-institutions', version: '2021.1' },
  municipalities: { id: 'lv-municipalities', version: '2021.1' },
};

/** One population of a round: these bodies under the methodology of their family. */
export function population(
  round: string,
  referenceYear: number,
  family: PopulationFamily,
  organisations: readonly OrganisationAsOf[],
): SeedPopulation {
  return {
    id: `${round}-${family}`,
    round,
    family,
    referenceYear,
    title: titles[family],
    methodology: methodologies[family],
    organisations,
  };
}
