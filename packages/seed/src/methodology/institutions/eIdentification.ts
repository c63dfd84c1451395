import { exclusive, multiple, option, question, t, whenIs, whenLacks, words } from '../build.js';
import { noEServices } from './noEServices.js';
import { noServices } from './noServices.js';

/** SV2.8: people use the means of banks and companies far more than those of the state, which services should at least accept. */
export const eIdentification = question({
  code: 'SV2.8',
  text: t(
    'Ar kādiem e-identifikācijas līdzekļiem klients var pieslēgties Jūsu e-pakalpojumiem?',
    'With which means of e-identification can clients sign in to your e-services?',
  ),
  help: t(
    'Atzīmējiet līdzekļus, kurus pieņem vismaz puse e-pakalpojumu. Savs lietotājvārds ar paroli neskaitās.',
    'Tick the means that at least half of the e-services accept. A user name and password of your own do not count.',
  ),
  why: t(
    'Jo vairāk drošu līdzekļu pieņemat, jo retāk klients paliek aiz durvīm.',
    'The more secure means you accept, the fewer clients are left outside.',
  ),
  example: t(
    'Pieslēdzas ar Latvija.lv vienoto pieteikšanos, kurā var izvēlēties eID karti, eParaksts mobile un internetbanku: atzīmējiet visus trīs.',
    'Clients use the single sign-on of Latvija.lv, which offers the eID card, eParaksts mobile and internet banks: tick all three.',
  ),
  weight: 2,
  effort: 3,
  notApplicable: [noServices, noEServices],
  answer: multiple(
    option('eid-card', 'eID karte', 'eID card', 0.35, words(['eID', 'personas apliecība'], ['eID', 'identity card'])),
    option(
      'mobile',
      'eParaksts mobile',
      'eParaksts mobile',
      0.35,
      words(['mobilais paraksts', 'eparaksts'], ['mobile signature', 'mobile ID']),
    ),
    option(
      'bank',
      'Internetbanka vai Smart-ID',
      'Internet bank or Smart-ID',
      0.15,
      words(['banka', 'Smart-ID', 'i-banka'], ['bank', 'Smart-ID']),
    ),
    option(
      'european',
      'Citas Eiropas Savienības valsts eID',
      'eID of another country of the European Union',
      0.15,
      words(['eIDAS', 'ārvalstu eID'], ['eIDAS', 'foreign eID']),
    ),
    exclusive('none', 'Ar nevienu no tiem', 'None of these', words(['nevienu', 'tikai parole'], ['none', 'password only'])),
  ),
  recommendations: [
    whenLacks(
      'eid-card',
      'Pieslēdziet Latvija.lv vienoto pieteikšanos un pārbaudiet kādu e-pakalpojumu ar eID karti un lasītāju.',
      'Connect the single sign-on of Latvija.lv and try one of your e-services with an eID card and a reader.',
    ),
    whenLacks(
      'mobile',
      'Ļaujiet pieslēgties ar eParaksts mobile un pieslēgšanās lapā pastāstiet, kā to iegūt bez maksas.',
      'Accept eParaksts mobile and say on the sign-in page how to get it free of charge.',
    ),
    whenLacks(
      'bank',
      'Izvērtējiet, kuriem e-pakalpojumiem pietiek ar internetbankas drošības līmeni, un tajos pieņemiet arī to.',
      'Decide for which e-services the security level of an internet bank is enough and accept it there too.',
    ),
    whenLacks(
      'european',
      'Ieslēdziet pārrobežu pieslēgšanos: vienotajā pieteikšanās risinājumā tā jau ir, jāpārbauda tikai, vai Jūsu sistēma prot apstrādāt ārvalstnieka datus.',
      'Switch on cross-border sign-in: the single sign-on has it, so only check that your system can handle the data of a foreigner.',
    ),
    whenIs(
      'none',
      'Sāciet ar e-pakalpojumu, ko lieto visvairāk: aizstājiet paroli ar Latvija.lv vienoto pieteikšanos, un klientam vairs nebūs jāatceras vēl viens lietotājvārds.',
      'Start with the e-service used most: replace the password by the single sign-on of Latvija.lv, and clients no longer have one more user name to remember.',
    ),
  ],
});
