import { section, t } from '../build.js';
import { SV1 } from './SV/SV1.js';
import { SV2 } from './SV/SV2.js';
import { SV3 } from './SV/SV3.js';
import { SV4 } from './SV/SV4.js';
import { SV5 } from './SV/SV5.js';
import { SV6 } from './SV/SV6.js';

/** Services: how they are managed, and ten of them one by one. The weight is a reconstruction, see `municipalities2021`. */
export const SV = section(
  'SV',
  t('Pakalpojumu pārvaldības sistēma un pakalpojumu nodrošināšana', 'Service management system and provision of services'),
  t(
    'Kā pakalpojumus pārvalda, uzskaita un sniedz elektroniski, un kā tos lieto iedzīvotāji. Sadaļas svars oficiāli nav publicēts: tas ir rekonstruēts pēc publicētajiem rezultātiem.',
    'How services are managed, counted and provided electronically, and how residents use them. The official weight of the section was never published; this one is a reconstruction from published results.',
  ),
  40,
  [SV1, SV2, SV3, SV4, SV5, SV6],
);
