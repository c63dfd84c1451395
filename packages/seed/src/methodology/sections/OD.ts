import { section, t } from '../build.js';
import { OD1 } from './OD/OD1.js';
import { OD2 } from './OD/OD2.js';
import { OD3 } from './OD/OD3.js';

/** Open data; the weight is a reconstruction, see `municipalities2021`. */
export const OD = section(
  'OD',
  t('Atvērto datu pieejamība', 'Availability of open data'),
  t(
    'Kā pašvaldība izmanto datus un vai tos atver citiem. Sadaļas svars oficiāli nav publicēts: tas ir rekonstruēts pēc publicētajiem rezultātiem.',
    'How the municipality uses data and whether it opens them to others. The official weight of the section was never published; this one is a reconstruction from published results.',
  ),
  5,
  [OD1, OD2, OD3],
);
