import { column, is, not, option, question, row, single, table, t, topic, whenIs, whenRow, words } from '../../build.js';

const system = question({
  code: 'IP7.1',
  text: t('Vai personālvadība notiek elektroniski?', 'Is personnel management electronic?'),
  help: t(
    'Vienota sistēma aptver visus darbiniekus un galvenos procesus. Dažādi risinājumi ir, piemēram, atsevišķa darba laika uzskaite.',
    'A single system covers all staff and the main processes. Various solutions are, for instance, separate time recording.',
  ),
  why: t(
    'Elektroniska personālvadība ietaupa laiku gan darbiniekam, gan grāmatvedībai.',
    'Electronic personnel management saves time for employees and for accounting.',
  ),
  example: t(
    'Atvaļinājumus piesaka DVS, bet darba laiku uzskaita izklājlapā: izvēlieties „Daļēji, ar dažādiem risinājumiem”.',
    'Leave is requested in the document system, hours are kept in a spreadsheet: choose “Partly, with various solutions”.',
  ),
  weight: 5,
  answer: single(
    option(
      'single-system',
      'Jā, vienotā sistēmā',
      'Yes, in a single system',
      1,
      words(['vienota sistēma', 'viena sistēma', 'pilnībā'], ['one system', 'fully']),
    ),
    option(
      'various',
      'Daļēji, ar dažādiem risinājumiem',
      'Partly, with various solutions',
      0.5,
      words(['dažādi risinājumi', 'daļēji'], ['various solutions', 'partly']),
    ),
    option('none', 'Nē', 'No', 0, words(['nav', 'uz papīra', 'nenotiek'], ['none', 'on paper'])),
  ),
  evidence: { required: false, text: t('Sistēmas vai sistēmu nosaukumi.', 'Name of the system or systems.') },
  effort: 4,
  recommendations: [
    whenIs(
      'various',
      'Savienojiet atsevišķos risinājumus vai aizstājiet tos ar vienu sistēmu, lai darbinieka dati būtu jāievada tikai vienreiz.',
      'Connect the separate solutions or replace them by one system, so that an employee’s data are entered once.',
    ),
    whenIs(
      'none',
      'Sāciet ar atvaļinājumu pieteikšanu un darba laika uzskaiti, izmantojot gatavu vai kopīgu personālvadības risinājumu.',
      'Start with leave requests and time recording, using a ready-made or shared personnel solution.',
    ),
  ],
});

const processes = [
  {
    row: row(
      'leave',
      'Atvaļinājumu pieteikšana un apstiprināšana',
      'Requesting and approving leave',
      words(['atvaļinājumi', 'atvaļinājums'], ['leave', 'holidays']),
    ),
    lv: 'atvaļinājumu pieteikšanu un apstiprināšanu',
    en: 'leave requests and their approval',
  },
  {
    row: row(
      'time',
      'Darba laika uzskaite',
      'Time recording',
      words(['darba laiks', 'tabeles', 'laika uzskaite'], ['time sheets', 'working hours']),
    ),
    lv: 'darba laika uzskaiti',
    en: 'time recording',
  },
  {
    row: row('staff-applications', 'Darbinieku iesniegumi', 'Applications of staff', words(['iesniegumi'], ['requests'])),
    lv: 'darbinieku iesniegumus',
    en: 'applications of staff',
  },
  {
    row: row(
      'business-trips',
      'Komandējumu pieteikšana un apstiprināšana',
      'Requesting and approving business trips',
      words(['komandējumi', 'komandējums'], ['business trips', 'travel']),
    ),
    lv: 'komandējumu pieteikšanu un apstiprināšanu',
    en: 'business trips and their approval',
  },
  {
    row: row('orders', 'Personāla rīkojumi', 'Personnel orders', words(['rīkojumi', 'pavēles'], ['orders'])),
    lv: 'personāla rīkojumus',
    en: 'personnel orders',
  },
];

/** Without electronic personnel management (IP7.1) there is nothing to tell apart, and the processes count as 0. */
const levels = question({
  code: 'IP7.2',
  text: t('Cik lielā mērā šie personālvadības procesi notiek elektroniski?', 'To what extent are these personnel processes electronic?'),
  help: t('Katrā rindā izvēlieties, kā process parasti notiek.', 'In each row choose how the process usually works.'),
  why: t(
    'Sistēma dod labumu tikai tad, ja process tajā notiek no sākuma līdz beigām.',
    'A system helps only if the process runs in it from beginning to end.',
  ),
  example: t(
    'Atvaļinājumu piesaka sistēmā, bet rīkojumu vēl izdrukā: „Tikai sistēmā” un „Daļēji”.',
    'Leave is requested in the system, the order is still printed: “Only in the system” and “Partly”.',
  ),
  weight: 5,
  visibleIf: not(is('IP7.1', 'none')),
  whenHidden: 'zero',
  answer: table(
    processes.map((process) => process.row),
    [
      column('system', 'Tikai sistēmā', 'Only in the system', 1, words(['sistēmā', 'elektroniski', 'pilnībā'], ['electronic', 'system'])),
      column('partly', 'Daļēji', 'Partly', 0.5, words(['jaukti', 'pa daļai', 'gan tā, gan tā'], ['mixed', 'both'])),
      column('paper', 'Uz papīra', 'On paper', 0, words(['papīrs', 'papīrā', 'izdrukā'], ['paper', 'printed'])),
      column('not-applicable', 'Šāda procesa nav', 'No such process', null, words(['nav', 'nav attiecināms'], ['none', 'not applicable'])),
    ],
  ),
  effort: 3,
  recommendations: processes.flatMap((process) => [
    whenRow(
      process.row.code,
      'partly',
      `Pilnībā pārceliet ${process.lv} uz sistēmu un atsakieties no papīra kopijas.`,
      `Move ${process.en} into the system completely and give up the paper copy.`,
    ),
    whenRow(
      process.row.code,
      'paper',
      `Sāciet kārtot ${process.lv} sistēmā, kas Jums jau ir; vispirms izmēģiniet vienā nodaļā.`,
      `Start handling ${process.en} in the system you already have; try it in one department first.`,
    ),
  ]),
});

export const IP7 = topic('IP7', 'Personālvadības elektronizācija', 'Electronic personnel management', [system, levels]);
