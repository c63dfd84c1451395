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
    'Cik elektroniski notiek darbs pašvaldības iekšienē: dokumenti, rēķini, personālvadība un saziņa. Sadaļas svars ir rekonstrukcija.',
    'How electronic work inside the municipality is: documents, invoices, personnel and communication. The weight of the section is a reconstruction.',
  ),
  20,
  [IP1, IP2, IP3, IP4, IP5, IP6, IP7, IP8],
);
