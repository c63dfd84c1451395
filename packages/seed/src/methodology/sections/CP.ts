import { section, t } from '../build.js';
import { CP1 } from './CP/CP1.js';
import { CP2 } from './CP/CP2.js';
import { CP3 } from './CP/CP3.js';

/** Communication with the public; the weight is a reconstruction, see `municipalities2021`. */
export const CP = section(
  'CP',
  t('Saziņa ar sabiedrību un līdzdalība', 'Communication with the public and participation'),
  t(
    'Vai cilvēki pašvaldības tīmekļvietnē un sociālajos tīklos atrod atbildes un var piedalīties lēmumu pieņemšanā. Sadaļas svars ir rekonstrukcija.',
    'Whether people find answers and can take part in decisions on the municipality’s website and social networks. The weight of the section is a reconstruction.',
  ),
  20,
  [CP1, CP2, CP3],
);
