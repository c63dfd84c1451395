import { section, t } from '../build.js';
import { IP1 } from './IP/IP1.js';
import { IP2 } from './IP/IP2.js';
import { IP3 } from './IP/IP3.js';
import { IP4 } from './IP/IP4.js';
import { IP5 } from './IP/IP5.js';
import { IP6 } from './IP/IP6.js';
import { IP7 } from './IP/IP7.js';
import { IP8 } from './IP/IP8.js';

/** Internal processes. The weight is a reconstruction, see `municipalities2021`. */
export const IP = section(
  'IP',
  t('Pašvaldības iekšējo procesu efektivitātes rādītāji', 'Efficiency of the municipality’s internal processes'),
  t(
    'Cik lielā mērā darbs pašvaldības iekšienē notiek elektroniski: dokumenti, rēķini, personālvadība un saziņa. Sadaļas svars oficiāli nav publicēts: tas ir rekonstruēts pēc publicētajiem rezultātiem.',
    'How far work inside the municipality is electronic: documents, invoices, personnel and communication. The official weight of the section was never published; this one is a reconstruction from published results.',
  ),
  20,
  [IP1, IP2, IP3, IP4, IP5, IP6, IP7, IP8],
);
