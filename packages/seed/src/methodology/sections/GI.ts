import { section, t } from '../build.js';
import { GI1 } from './GI/GI1.js';
import { GI2 } from './GI/GI2.js';

/** Collected, outside the index. */
export const GI = section(
  'GI',
  t('Vispārējā informācija par pašvaldību', 'General information on the municipality'),
  t(
    'Adreses un konti, ko pārbauda eksperti un automātiskie rīki. Šo sadaļu indeksā neieskaita.',
    'Addresses and accounts that experts and automated tools check. The section is not part of the index.',
  ),
  'unscored',
  [GI1, GI2],
);
