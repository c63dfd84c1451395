import { section, t } from '../build.js';
import { SM1 } from './SM/SM1.js';
import { SM2 } from './SM/SM2.js';
import { SM3 } from './SM/SM3.js';

/** Collected, outside the index. */
export const SM = section(
  'SM',
  t('Viedā sabiedrība un attīstība', 'Smart society and development'),
  t(
    'Gudrās kopienas risinājumi, plānošanas dokumenti tiešsaistē un prasmes. Šo sadaļu indeksā neieskaita.',
    'Smart-community solutions, planning documents online, and skills. The section is not part of the index.',
  ),
  'unscored',
  [SM1, SM2, SM3],
);
