import { organisationsAsOf } from '../registry/organisationsAsOf.js';
import { addDays } from './addDays.js';
import { helpContact } from './helpContact.js';
import { population } from './population.js';
import { SeedRound } from './seedRound.js';
import { surveyedStateBodies } from './surveyedStateBodies.js';

/**
 * The round that is open on a day (`YYYY-MM-DD`): it began three weeks ago and takes answers for three more, so that a
 * demonstration shows every state of work whenever it is started. Its municipalities are the 43 of after the reform; the
 * merger of Varakļānu novads reported for 2025 waits for verification and is not applied. Throws a RangeError for no day.
 */
export function openRound(today: string): SeedRound {
  const opensOn = addDays(today, -21);
  const year = opensOn.slice(0, 4);
  const referenceYear = Number(year) - 1;
  return {
    id: year,
    title: { lv: `E-indekss ${year} (demonstrācijas dati)`, en: `E-index ${year} (demonstration data)` },
    state: 'open',
    referenceYear,
    registryDay: opensOn,
    stages: {
      opensOn,
      answersUntil: addDays(today, 21),
      expertsUntil: addDays(today, 60),
      objectionsUntil: addDays(today, 90),
      publishedOn: addDays(today, 120),
    },
    help: helpContact,
    demonstration: true,
    populations: [
      population(year, referenceYear, 'state', surveyedStateBodies(opensOn)),
      population(
        year,
        referenceYear,
        'municipalities',
        organisationsAsOf(opensOn).filter(({ kind }) => kind === 'municipality'),
      ),
    ],
  };
}
