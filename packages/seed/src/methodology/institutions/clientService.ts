import type { Question, Section } from '../documentTypes.js';
import { any, exclusive, is, multiple, not, option, other, otherText, question, reason, t, whenLacks, words } from '../build.js';
import { CS } from '../sections/CS.js';
import { CS1 } from '../sections/CS/CS1.js';
import { CS2 } from '../sections/CS/CS2.js';
import { CS3 } from '../sections/CS/CS3.js';
import { CS4 } from '../sections/CS/CS4.js';
import { CS5 } from '../sections/CS/CS5.js';
import { CS6 } from '../sections/CS/CS6.js';
import { withChanged, withQuestions, withReason } from './amend.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { serviceRequirements } from './serviceRequirements.js';

/** Most ministries serve no clients, and two institutions of five have no premises for them. */
const noClients = reason('no-clients', 'Klientus neapkalpo', 'Clients are not served');

const improvements = question({
  code: 'CS2.3',
  text: t('Kā klientu apkalpošana ir uzlabota?', 'How has client service been improved?'),
  help: t('Atzīmējiet visu, kas pabeigts pēdējā gada laikā.', 'Tick everything completed in the last year.'),
  why: t(
    'Uzlabojums ir noturīgāks, ja pārskatīts process, nevis cītīgāks kļuvis viens darbinieks.',
    'An improvement lasts longer when a process was revised than when one employee tries harder.',
  ),
  example: t(
    'Iesnieguma ceļu saīsināja no sešiem soļiem līdz trim: atzīmējiet procesu pārskatīšanu.',
    'The path of an application was cut from six steps to three: tick review of processes.',
  ),
  weight: 2,
  effort: 3,
  visibleIf: is('CS2.2', 'yes'),
  answer: multiple(
    option(
      'process-review',
      'Pārskatīti darba procesi',
      'Business processes were reviewed',
      0.5,
      words(['procesi', 'procesu pārskatīšana'], ['processes', 'process review']),
    ),
    option(
      'standard',
      'Ieviests vai papildināts apkalpošanas standarts',
      'A service standard was introduced or extended',
      0.4,
      words(['standarts'], ['standard']),
    ),
    option(
      'reorganisation',
      'Mainīta struktūra vai darba laiks',
      'Structure or working hours were changed',
      0.3,
      words(['reorganizācija', 'darba laiks'], ['reorganisation', 'working hours']),
    ),
    other(0.2),
    exclusive('small', 'Tikai sīki uzlabojumi', 'Only small corrections', words(['sīkumi'], ['minor'])),
  ),
  recommendations: [
    whenLacks(
      'process-review',
      'Uzzīmējiet pa soļiem, kā iestādē virzās viens bieži saņemts iesniegums, un svītrojiet soļus, kas klientam neko nedod.',
      'Draw the steps that one frequent application goes through and strike out those that give the client nothing.',
    ),
    whenLacks(
      'standard',
      'Papildiniet standartu ar to, kas pēc uzraudzības rezultātiem darbiniekiem nav skaidrs, un izskaidrojiet viņiem izmaiņas.',
      'Add to the standard what monitoring showed to be unclear to staff, and explain the change to them.',
    ),
    whenLacks(
      'reorganisation',
      'Salīdziniet apmeklētāju plūsmu pa stundām ar darba grafiku un mainiet grafiku stundās, kad apmeklētāju ir visvairāk.',
      'Compare the flow of visitors by the hour with the rota and change it for the busiest hours.',
    ),
  ],
});

const wifi: Partial<Question> = {
  answer: multiple(
    option(
      'customer-centre',
      'Klientu apkalpošanas centrā',
      'In the customer centre',
      0.5,
      words(['klientu centrā', 'KAC'], ['customer centre', 'service centre']),
    ),
    option(
      'waiting-room',
      'Uzgaidāmajās telpās',
      'In waiting rooms',
      0.3,
      words(['uzgaidāmajā telpā', 'vestibilā'], ['waiting area', 'lobby']),
    ),
    option('meeting-rooms', 'Sanāksmju telpās', 'In meeting rooms', 0.2, words(['sanāksmēs', 'zālē'], ['conference room', 'hall'])),
    other(0.2),
    exclusive('nowhere', 'Nekur', 'Nowhere', words(['nav', 'nevienā vietā'], ['none', 'no place'])),
  ),
  recommendations: [
    whenLacks(
      'customer-centre',
      'Ierīkojiet apmeklētāju tīklu klientu apkalpošanas centrā un pie ieejas izlieciet tā nosaukumu.',
      'Set up a visitors’ network in the customer centre and post its name at the entrance.',
    ),
    whenLacks(
      'waiting-room',
      'Paplašiniet apmeklētāju tīklu līdz uzgaidāmajām telpām, lai pieteikumu varētu aizpildīt, gaidot rindā.',
      'Extend the visitors’ network to the waiting rooms so that people can fill in an application while they wait.',
    ),
    whenLacks(
      'meeting-rooms',
      'Sanāksmju telpās atveriet to pašu apmeklētāju tīklu, nodalītu no darba tīkla.',
      'Open the same visitors’ network in the meeting rooms, kept apart from the office network.',
    ),
  ],
};

// Asked where CS4.1 does not apply, so that these do not apply either instead of counting 0.
const mayMeasure = { visibleIf: not(any(is('CS4.1', 'no'), is('CS4.1', 'unaware'))) };

const topic4 = withChanged(withChanged(inInstitutionsWords(CS4), 'CS4.2', mayMeasure), 'CS4.3', mayMeasure);

const topic2 = withQuestions(
  inInstitutionsWords(CS2),
  improvements,
  otherText(improvements, 'Kā vēl klientu apkalpošana ir uzlabota?', 'How else has client service been improved?'),
);

/** Client service, as institutions are asked; it weighs less with ministries, which hardly serve clients (a proposal). */
export const clientService: Section = {
  ...inInstitutionsWords(CS),
  weightByKind: { ministry: 5 },
  topics: [
    withChanged(inInstitutionsWords(CS1), 'CS1.3', wifi),
    withChanged(inInstitutionsWords(CS3), 'CS3.1', serviceRequirements),
    topic2,
    topic4,
    inInstitutionsWords(CS5),
    inInstitutionsWords(CS6),
  ].map((topic) => withReason(topic, noClients)),
};
