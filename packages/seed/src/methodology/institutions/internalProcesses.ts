import type { Section, Topic } from '../documentTypes.js';
import { exclusive, is, multiple, not, option, question, single, t, whenIs, whenLacks, words } from '../build.js';
import { IP } from '../sections/IP.js';
import { withChanged, withQuestions, without } from './amend.js';
import { cooperation } from './cooperation.js';
import { documentObstacles } from './documentObstacles.js';
import { eAddressPromotion } from './eAddressPromotion.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { staffPlatforms } from './staffPlatforms.js';

const exchange = question({
  code: 'IP3.3',
  text: t(
    'Kā dokumenti no Jūsu dokumentu pārvaldības sistēmas nonāk citu iestāžu sistēmās?',
    'How do documents get from your document management system into those of other institutions?',
  ),
  help: t(
    'Vērtējiet ikdienas saraksti ar iestādēm, ar kurām sadarbojaties visvairāk.',
    'Judge by the daily correspondence with the institutions you work with most.',
  ),
  why: t(
    'Ja sistēmas sarunājas pašas, dokuments nav jāreģistrē divreiz.',
    'If systems talk to each other, nobody registers a document twice.',
  ),
  example: t(
    'Vēstuli nosūta no sistēmas ar e-adresi, un saņēmēja sistēmā tā reģistrējas pati: „Automātiski”.',
    'A letter leaves the system by e-address and registers itself with the recipient: “Automatically”.',
  ),
  weight: 4,
  effort: 3,
  answer: single(
    option(
      'automatic',
      'Automātiski, no sistēmas uz sistēmu',
      'Automatically, from system to system',
      1,
      words(['automātiski', 'integrācija'], ['automatically', 'integrated']),
    ),
    option(
      'manual',
      'Darbinieks augšupielādē vai pārsūta',
      'Staff upload or forward them',
      0.4,
      words(['ar roku', 'e-pastā'], ['manually', 'by e-mail']),
    ),
    option(
      'paper',
      'Uz papīra, vai sistēmas nav',
      'On paper, or there is no system',
      0,
      words(['papīrs', 'nav sistēmas'], ['paper', 'no system']),
    ),
  ),
  recommendations: [
    whenIs(
      'manual',
      'Palūdziet sistēmas uzturētājam ieslēgt e-adreses saskarni un sāciet ar saraksti ar savu ministriju.',
      'Ask the supplier to turn on the e-address interface and begin with the correspondence with your ministry.',
    ),
    whenIs(
      'paper',
      'Pievienojieties citas iestādes vai resora kopīgai dokumentu pārvaldības sistēmai, nevis iegādājieties savu.',
      'Join the shared document management system of another body or your sector rather than buying your own.',
    ),
  ],
});

/** Asked of those with an electronic solution, as in the reports; without one it counts as 0, like the processes in IP7.2. */
const access = question({
  code: 'IP7.3',
  text: t(
    'Ko darbinieks par sevi var redzēt vai nokārtot elektroniski?',
    'What can employees see or settle about themselves electronically?',
  ),
  help: t(
    'Atzīmējiet to, ko darbinieks var izdarīt pats, neprasot personāldaļai.',
    'Tick what employees can do without asking the personnel unit.',
  ),
  why: t(
    'Katra šāda iespēja ietaupa gan darbinieka, gan personāldaļas laiku.',
    'Each of these saves time for both the employee and the personnel unit.',
  ),
  example: t(
    'Darbinieks redz atvaļinājuma atlikumu, bet līgums glabājas tikai mapē: atzīmējiet atlikumu.',
    'Employees see their leave balance, the contract is only in a folder: tick the balance.',
  ),
  weight: 4,
  effort: 2,
  visibleIf: not(is('IP7.1', 'none')),
  whenHidden: 'zero',
  answer: multiple(
    option('leave-balance', 'Atvaļinājuma atlikumu', 'Leave balance', 0.2, words(['atvaļinājums', 'atlikums'], ['leave', 'holidays left'])),
    option('card', 'Personas kartīti', 'Personnel card', 0.2, words(['kartīte', 'personas dati'], ['personnel record'])),
    option('contract', 'Darba līgumu', 'Employment contract', 0.2, words(['līgums'], ['contract'])),
    option('clearance', 'Apgaitas lapu', 'Clearance sheet', 0.2, words(['apgaitas lapa', 'aiziešana no darba'], ['leaving form'])),
    option('appraisal', 'Darba izpildes novērtējumu', 'Appraisal', 0.2, words(['novērtēšana', 'izvērtējums'], ['performance review'])),
    exclusive('none', 'Neko', 'Nothing', words(['nekas', 'nav'], ['none'])),
  ),
  recommendations: [
    whenLacks(
      'leave-balance',
      'Parādiet atvaļinājuma atlikumu vietā, kur darbinieks piesaka atvaļinājumu.',
      'Show the leave balance where employees ask for leave.',
    ),
    whenLacks(
      'card',
      'Ļaujiet darbiniekam pašam redzēt personas kartīti un pieteikt labojumus.',
      'Let employees see their personnel card and ask for corrections.',
    ),
    whenLacks(
      'contract',
      'Pievienojiet darba līgumu un tā grozījumus darbinieka profilam sistēmā.',
      'Attach the contract and its amendments to the employee’s profile in the system.',
    ),
    whenLacks(
      'clearance',
      'Aizstājiet apgaitas lapu ar uzdevumu sarakstu sistēmā, ko struktūrvienības apstiprina pašas.',
      'Replace the clearance sheet by a task list in the system that the units confirm themselves.',
    ),
    whenLacks(
      'appraisal',
      'Rādiet darbiniekam novērtējumu un mērķus arī starp novērtēšanas reizēm.',
      'Show employees their appraisal and goals between appraisals too.',
    ),
  ],
});

const section = inInstitutionsWords(IP);

function asInstitutionsAreAsked(topic: Topic): Topic {
  switch (topic.code) {
    case 'IP3':
      return withQuestions(topic, exchange, ...documentObstacles);
    case 'IP5':
      return withChanged(without(topic, 'IP5.2'), 'IP5.3', staffPlatforms);
    case 'IP7':
      return withQuestions(topic, access);
    case 'IP8':
      return withQuestions(topic, ...eAddressPromotion);
    default:
      return topic;
  }
}

/** Internal processes, as institutions are asked: without council papers, with the exchange of documents between bodies. */
export const internalProcesses: Section = {
  ...section,
  title: t('Iestādes iekšējie procesi un starpiestāžu sadarbība', 'Internal processes and cooperation between institutions'),
  topics: [...section.topics.map(asInstitutionsAreAsked), cooperation],
};
