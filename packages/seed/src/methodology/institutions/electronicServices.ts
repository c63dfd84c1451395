import type { Topic } from '../documentTypes.js';
import {
  counts,
  exclusive,
  linear,
  multiple,
  option,
  question,
  row,
  share,
  single,
  t,
  topic,
  whenBelow,
  whenIs,
  whenLacks,
  words,
} from '../build.js';
import { eIdentification } from './eIdentification.js';
import { electronicStages } from './electronicStages.js';
import { noEServices } from './noEServices.js';
import { noServices } from './noServices.js';

const level = question({
  code: 'SV2.2',
  text: t('Cik Jūsu pakalpojumu ir katrā informatizācijas līmenī?', 'How many of your services are at each level of electronic provision?'),
  help: t(
    'Katru pakalpojumu skaitiet vienreiz, augstākajā līmenī, kas jau darbojas.',
    'Count each service once, at the highest level that already works.',
  ),
  why: t(
    'Redzams, cik lielu daļu pakalpojumu var saņemt, neizejot no mājām.',
    'It shows what part of the services can be used without leaving home.',
  ),
  example: t(
    'No 20 pakalpojumiem 5 ir tikai apraksts, 3 – veidlapa, 12 var pieteikt elektroniski.',
    'Of 20 services 5 have a description only, 3 a form, 12 can be applied for online.',
  ),
  weight: 4,
  effort: 4,
  notApplicable: [noServices],
  answer: counts(
    [
      row('none', 'Internetā nav nekā', 'Nothing online', words(['nekas'], ['nothing'])),
      row('information', 'Internetā ir apraksts', 'Description online', words(['apraksts'], ['description'])),
      row('form', 'Var lejupielādēt veidlapu', 'Form to download', words(['veidlapa'], ['form'])),
      row('application', 'Var pieteikties elektroniski', 'Application online', words(['pieteikums'], ['application'])),
      row(
        'transaction',
        'Viss pakalpojums notiek elektroniski',
        'The whole service online',
        words(['pilnībā elektronisks'], ['fully online']),
      ),
      row(
        'proactive',
        'Pakalpojumu sniedz bez pieteikuma',
        'The service is provided without an application',
        words(['proaktīvs', 'automātiski'], ['proactive', 'automatic']),
      ),
    ],
    ['application', 'transaction', 'proactive'],
    'rows',
    linear(0, 1),
  ),
  recommendations: [
    whenBelow(
      100,
      'Sakārtojiet pakalpojumus bez e-pieteikuma pēc gada pieteikumu skaita un katru gadu elektronizējiet pirmos divus no saraksta.',
      'Order the services without an e-application by yearly applications and make the first two of the list electronic every year.',
    ),
  ],
});

const completed = question({
  code: 'SV2.1',
  text: t(
    'Cik no sāktajiem e-pieteikumiem pārskata gadā tika pabeigti?',
    'Of the e-applications started in the reference year, how many were completed?',
  ),
  help: t(
    'Pirmais skaitlis ir iesniegtie, otrais – visi atvērtie e-pieteikumi.',
    'The first figure is those submitted, the second all e-applications opened.',
  ),
  why: t(
    'Ja daudzi sāk un nepabeidz, e-pakalpojums ir pārāk sarežģīts vai nesaprotams.',
    'If many start and do not finish, the e-service is too complicated or unclear.',
  ),
  example: t('1800 no 2400', '1,800 of 2,400'),
  weight: 2,
  effort: 2,
  notApplicable: [noServices, noEServices],
  answer: share(linear(0, 1), { min: 0.2, max: 1 }),
  recommendations: [
    whenBelow(
      100,
      'Noskaidrojiet, kurā solī cilvēki pamet e-pieteikumu visbiežāk, un vienkāršojiet tieši šo soli.',
      'Find out at which step people leave most often and simplify that very step.',
    ),
  ],
});

const prefilled = question({
  code: 'SV2.4',
  text: t(
    'Vai e-pieteikuma lauki aizpildās ar datiem, kas valstij jau ir?',
    'Are the fields of e-applications filled with data the state already has?',
  ),
  help: t('Vērtējiet pēc biežāk lietotajiem e-pakalpojumiem.', 'Judge by the e-services used most.'),
  why: t(
    'Vienreizes princips: to, ko cilvēks valstij reiz pateicis, otrreiz neprasa.',
    'Once only: what a person has told the state once is not asked again.',
  ),
  example: t(
    'Vārds un adrese parādās paši, bet kadastra numurs jāraksta: „Daļa lauku”.',
    'Name and address appear, the cadastral number has to be typed: “Some fields”.',
  ),
  weight: 2,
  effort: 4,
  notApplicable: [noServices, noEServices],
  answer: single(
    option('all', 'Visi lauki, kur tas iespējams', 'All fields where it is possible', 1, words(['visi'], ['all'])),
    option('some', 'Daļa lauku', 'Some fields', 0.5, words(['daļēji', 'daži'], ['partly', 'a few'])),
    option('none', 'Neviens', 'None', 0, words(['nav', 'nē'], ['no'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Sastādiet sarakstu ar laukiem, ko cilvēks vēl raksta pats, un katram atrodiet valsts reģistru, kur šie dati jau ir.',
      'List the fields people still fill in themselves and find for each the state register that has the data.',
    ),
    whenIs(
      'none',
      'Vispirms paņemiet vārdu un personas kodu no pieslēgšanās datiem; tam papildu saskarnes nevajag.',
      'First take the name and the personal code from the sign-in data; no further interface is needed for that.',
    ),
  ],
});

const confirmed = question({
  code: 'SV2.5',
  text: t(
    'Vai klients saņem paziņojumu, ka e-pieteikums ir iesniegts?',
    'Does the client get a notice that the e-application has been submitted?',
  ),
  help: t(
    'Skaitās paziņojums ekrānā ar numuru, e-pastā, e-adresē vai īsziņā.',
    'A notice on screen with a number, by e-mail, e-address or text message counts.',
  ),
  why: t('Bez apstiprinājuma cilvēks zvana vai piesakās otrreiz.', 'Without a confirmation people call or apply again.'),
  example: t('E-pastā pienāk numurs un izskatīšanas termiņš.', 'A number and the time limit arrive by e-mail.'),
  weight: 2,
  effort: 1,
  notApplicable: [noServices, noEServices],
  answer: single(
    option('all', 'Jā, visos e-pakalpojumos', 'Yes, in all e-services', 1, words(['visos', 'jā'], ['all', 'yes'])),
    option('some', 'Daļā e-pakalpojumu', 'In some e-services', 0.5, words(['dažos', 'daļēji'], ['some', 'partly'])),
    option('none', 'Nē', 'No', 0, words(['nav', 'nevienā'], ['none'])),
  ),
  recommendations: [
    whenIs(
      'some',
      'Pievienojiet pārējiem e-pakalpojumiem tādu pašu paziņojumu ar numuru, termiņu un kontaktiem.',
      'Add the same notice to the other e-services: number, time limit, contact.',
    ),
    whenIs(
      'none',
      'Ieslēdziet automātisku paziņojumu ar iesnieguma numuru un termiņu; vairumā sistēmu tas ir iestatījums.',
      'Turn on an automatic notice with number and time limit; in most systems this is a setting.',
    ),
  ],
});

const automation = question({
  code: 'SV2.6',
  text: t('Kā top pakalpojuma rezultāts?', 'How is the result of a service prepared?'),
  help: t('Vērtējiet pēc biežāk lietotajiem e-pakalpojumiem.', 'Judge by the e-services used most.'),
  why: t('Ja datus pārraksta ar roku, rodas kļūdas un klientam ilgāk jāgaida.', 'Retyping by hand brings errors and waiting.'),
  example: t(
    'Izziņu sistēma sagatavo pati dažās sekundēs: „Automātiski”.',
    'The system prepares a certificate in seconds: “Automatically”.',
  ),
  weight: 2,
  effort: 4,
  notApplicable: [noServices],
  answer: single(
    option('automatic', 'Automātiski', 'Automatically', 1, words(['sistēma pati'], ['by the system'])),
    option('partly', 'Daļēji automātiski', 'Partly automatically', 0.5, words(['daļēji'], ['partly'])),
    option('manual', 'Datus pārnes ar roku', 'Data are transferred by hand', 0, words(['ar roku', 'manuāli'], ['manually'])),
  ),
  recommendations: [
    whenIs(
      'partly',
      'Izvēlieties biežāko rezultātu, ko darbinieks tikai pārbauda, un ļaujiet sistēmai to izsniegt pašai.',
      'Take the commonest result that staff only check and let the system issue it by itself.',
    ),
    whenIs(
      'manual',
      'Savienojiet pieteikuma veidlapu ar sistēmu, kurā top rezultāts, sākot ar pakalpojumu, kam ir visvairāk pieteikumu.',
      'Connect the application form with the system that prepares the result, starting with the most frequent service.',
    ),
  ],
});

const instructions = question({
  code: 'SV2.7',
  text: t('Kādas pamācības ir pie Jūsu e-pakalpojumiem?', 'What instructions come with your e-services?'),
  help: t('Skaitās pamācība, ko atrod pie paša e-pakalpojuma.', 'Instructions found next to the e-service itself count.'),
  why: t('Ar labu pamācību klientam nav jāzvana iestādei.', 'With good instructions clients need not call the institution.'),
  example: t(
    'Pie pieteikuma ir divu minūšu video un teksts ar attēliem: atzīmējiet abus.',
    'Next to the form there is a two-minute video and a text with pictures: tick both.',
  ),
  weight: 1,
  effort: 1,
  notApplicable: [noServices, noEServices],
  answer: multiple(
    option('text', 'Teksts', 'Text', 0.4, words(['apraksts', 'rakstiska pamācība'], ['written'])),
    option('video', 'Video', 'Video', 0.4, words(['videopamācība', 'filmiņa'], ['clip'])),
    option(
      'demonstration',
      'Demonstrācija, kurā var izmēģināt',
      'A demonstration to try out',
      0.4,
      words(['demo', 'izmēģinājums'], ['demo']),
    ),
    exclusive('none', 'Pamācību nav', 'No instructions', words(['nav'], ['none'])),
  ),
  recommendations: [
    whenLacks(
      'text',
      'Uzrakstiet pamācību piecos soļos ar ekrānattēliem un ievietojiet to blakus pogai „Pieteikt”.',
      'Write instructions in five steps with screenshots and put them next to the “Apply” button.',
    ),
    whenLacks(
      'video',
      'Ierakstiet ekrānā divu minūšu video biežāk lietotajam e-pakalpojumam un pievienojiet subtitrus.',
      'Record a two-minute screen video for the e-service used most and add subtitles.',
    ),
    whenLacks(
      'demonstration',
      'Ļaujiet e-pakalpojumu izmēģināt ar izdomātiem datiem, neko neiesniedzot.',
      'Let people try the e-service with invented data without submitting anything.',
    ),
  ],
});

/** The electronic side of all services together; municipalities are asked about ten services one by one. */
export const electronicServices: Topic = topic(
  'SV2',
  'E-pakalpojumi',
  'E-services',
  [level, electronicStages, completed, prefilled, confirmed, automation, instructions, eIdentification],
  t('Par visiem iestādes pakalpojumiem kopā.', 'About all services of the institution together.'),
);
