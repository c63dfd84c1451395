import { section, t } from '../build.js';
import { CS1 } from './CS/CS1.js';
import { CS2 } from './CS/CS2.js';
import { CS3 } from './CS/CS3.js';
import { CS4 } from './CS/CS4.js';
import { CS5 } from './CS/CS5.js';
import { CS6 } from './CS/CS6.js';

/** Client service; CS3 stands before CS2, whose questions hang on it. The weight is a reconstruction, see `municipalities2021`. */
export const CS = section(
  'CS',
  t('Klientu apkalpošana un atbalsts', 'Client service and support'),
  t(
    'Kā pašvaldība apkalpo klientus klātienē, pa tālruni un tiešsaistē un kā zina, vai viņi ir apmierināti. Sadaļas svars oficiāli nav publicēts: tas ir rekonstruēts pēc publicētajiem rezultātiem.',
    'How the municipality serves clients in person, by phone and online, and how it knows whether they are satisfied. The official weight of the section was never published; this one is a reconstruction from published results.',
  ),
  15,
  [CS1, CS3, CS2, CS4, CS5, CS6],
);
