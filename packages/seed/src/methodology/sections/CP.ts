import { section, t } from '../build.js';
import { CP1 } from './CP/CP1.js';
import { CP2 } from './CP/CP2.js';
import { CP3 } from './CP/CP3.js';

/** Communication with the public; the weight is a reconstruction, see `municipalities2021`. */
export const CP = section(
  'CP',
  t('Saziņa ar sabiedrību un līdzdalība', 'Communication with the public and participation'),
  t(
    'Vai cilvēki pašvaldības tīmekļvietnē un sociālajos tīklos atrod atbildes un var piedalīties lēmumu pieņemšanā. Sadaļas svars oficiāli nav publicēts: tas ir rekonstruēts pēc publicētajiem rezultātiem.',
    'Whether people find answers and can take part in decisions on the municipality’s website and social networks. The official weight of the section was never published; this one is a reconstruction from published results.',
  ),
  20,
  [CP1, CP2, CP3],
);
