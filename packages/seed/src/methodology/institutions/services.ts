import type { Section, Topic } from '../documentTypes.js';
import { exclusive, is, multiple, not, option, other, otherText, question, t, whenIs, whenLacks, words } from '../build.js';
import { SV } from '../sections/SV.js';
import { SV1 } from '../sections/SV/SV1.js';
import { SV3 } from '../sections/SV/SV3.js';
import { SV4 } from '../sections/SV/SV4.js';
import { SV6 } from '../sections/SV/SV6.js';
import { withChanged, withQuestions, withReason, without } from './amend.js';
import { electronicServices } from './electronicServices.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { noServices } from './noServices.js';
import { partnerServices } from './partnerServices.js';
import { plainLanguage } from './plainLanguage.js';
import { serviceStatistics } from './serviceStatistics.js';

const components = question({
  code: 'SV6.4',
  text: t('Kurus valsts kopīgos risinājumus izmantojat savos e-pakalpojumos?', 'Which shared state components do your e-services use?'),
  help: t(
    'Kopīgos risinājumus uztur Valsts reģionālās attīstības aģentūra (VRAA).',
    'The shared components are kept by the State Regional Development Agency (VRAA).',
  ),
  why: t(
    'Gatavs kopīgs risinājums ir lētāks un klientam jau pazīstams.',
    'A ready shared component costs less and is familiar to clients.',
  ),
  example: t(
    'Klients pieslēdzas ar vienoto pieteikšanos un maksā ar maksājumu moduli: atzīmējiet abus.',
    'Clients use the single sign-on and the payment module: tick both.',
  ),
  weight: 4,
  effort: 3,
  answer: multiple(
    option(
      'sign-in',
      'Vienotā pieteikšanās',
      'Single sign-on',
      0.3,
      words(['autentifikācija', 'vienotā pieslēgšanās'], ['authentication', 'sign-in']),
    ),
    option('payments', 'Maksājumu modulis', 'Payment module', 0.25, words(['maksājumi'], ['payments'])),
    option('interchange', 'Datu apmaiņas platforma', 'Data exchange platform', 0.25, words(['datu apmaiņa', 'VISS'], ['data exchange'])),
    option(
      'e-address',
      'E-adrese rezultāta nosūtīšanai',
      'E-address for sending results',
      0.2,
      words(['e-adrese', 'eadrese'], ['e-address']),
    ),
    other(0.2),
    exclusive('none', 'Nevienu', 'None', words(['neizmantojam', 'nekādus'], ['not used'])),
    exclusive(
      'unaware',
      'Nevienu, jo par tiem nezinājām',
      'None, as we did not know of them',
      words(['nezinājām', 'neesam dzirdējuši'], ['did not know', 'unaware']),
    ),
  ),
  recommendations: [
    whenIs(
      'unaware',
      'Palūdziet VRAA īsu iepazīstināšanu ar kopīgajiem risinājumiem un uzaiciniet uz to sistēmu uzturētājus un pakalpojumu atbildīgos.',
      'Ask VRAA for a short introduction to the shared components and invite those who keep your systems and services.',
    ),
    whenLacks(
      'sign-in',
      'Aizstājiet savu lietotāju reģistrāciju ar vienoto pieteikšanos: tā nav pašiem jāuztur, un klienti to jau pazīst.',
      'Replace your own user accounts by the single sign-on; you need not maintain it and everybody knows it.',
    ),
    whenLacks(
      'payments',
      'Pieslēdziet maksājumu moduli vismaz vienam maksas pakalpojumam un pārbaudiet naudas plūsmu ar grāmatvedību.',
      'Connect the payment module to at least one service with a fee and check the flow of money with accounting.',
    ),
    whenLacks(
      'interchange',
      'Uzskaitiet, kādus datus no citām iestādēm saņemat datnēs vai e-pastā, un vienu no šīm plūsmām pārceliet uz kopīgo platformu.',
      'List the data you receive from other bodies as files or e-mail and move one of these flows to the shared platform.',
    ),
    whenLacks(
      'e-address',
      'Savienojiet lietvedības sistēmu ar e-adresi, lai rezultātu nosūtītu sistēma, nevis darbinieks.',
      'Connect the records system with the e-address so that the system sends the result and not an employee.',
    ),
  ],
});

// Where SV1.2 does not apply, SV1.1 is asked and does not apply either, instead of counting 0.
const skills = withChanged(inInstitutionsWords(SV1), 'SV1.1', { visibleIf: not(is('SV1.2', 'no')) });

// Which services suit a template for all municipalities is a question to municipalities.
const management = withQuestions(without(inInstitutionsWords(SV4), 'SV4.9'), plainLanguage);

const central: Topic = withQuestions(
  without(inInstitutionsWords(SV6), 'SV6.2', 'SV6.3'),
  components,
  otherText(components, 'Kādu citu kopīgo risinājumu izmantojat?', 'Which other shared component do you use?'),
  ...partnerServices,
);

/**
 * Services, as institutions are asked: about all they are in charge of, not ten unified ones. The section weighs less with
 * ministries, which hardly provide services (a proposal).
 */
export const services: Section = {
  ...inInstitutionsWords(SV),
  title: t('Pakalpojumu nodrošināšana', 'Provision of services'),
  weightByKind: { ministry: 20 },
  topics: [skills, electronicServices, inInstitutionsWords(SV3), management, serviceStatistics, central].map((topic) =>
    withReason(topic, noServices),
  ),
};
