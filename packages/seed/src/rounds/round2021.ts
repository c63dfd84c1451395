import { helpContact } from './helpContact.js';
import { population } from './population.js';
import { SeedRound } from './seedRound.js';
import { surveyedMunicipalities2021 } from './surveyedMunicipalities2021.js';
import { surveyedStateBodies } from './surveyedStateBodies.js';

// The day of the seminar at which the municipal questionnaire was introduced, seven weeks before the reform.
const registryDay = '2021-05-11';

/** The closed round: real bodies and group sizes of 2021, simulated answers. The days of its stages are ours. */
export const round2021: SeedRound = {
  id: '2021',
  title: { lv: 'E-indekss 2021 (demonstrācijas dati)', en: 'E-index 2021 (demonstration data)' },
  state: 'closed',
  referenceYear: 2020,
  registryDay,
  stages: {
    opensOn: registryDay,
    answersUntil: '2021-06-11',
    expertsUntil: '2021-08-31',
    objectionsUntil: '2021-10-15',
    publishedOn: '2021-12-01',
  },
  help: helpContact,
  demonstration: true,
  populations: [
    population('2021', 2020, 'state', surveyedStateBodies(registryDay)),
    population('2021', 2020, 'municipalities', surveyedMunicipalities2021(registryDay)),
  ],
};
