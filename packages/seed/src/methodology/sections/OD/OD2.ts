import {
  column,
  exclusive,
  freeText,
  is,
  multiple,
  option,
  other,
  otherText,
  question,
  row,
  t,
  table,
  topic,
  whenIs,
  whenLacks,
  words,
  yesNo,
} from '../../build.js';

const holds = question({
  code: 'OD2.1',
  text: t('Vai pašvaldība uzkrāj datus, kuru nav publiskajās datubāzēs?', 'Does the municipality hold data that is in no public database?'),
  help: t(
    'Publiskās datubāzes ir, piemēram, Latvijas Atvērto datu portāls un oficiālās statistikas portāls.',
    'Public databases are, for instance, the Latvian open data portal and the official statistics portal.',
  ),
  why: t(
    'Šādi dati bieži ir vērtīgākie, ko pašvaldība var atvērt citiem.',
    'Such data are often the most valuable that the municipality can open to others.',
  ),
  example: t(
    'Ielu apgaismojuma bojājumu žurnāls vai bibliotēku apmeklējuma uzskaite.',
    'A log of street-lighting faults, or counts of library visits.',
  ),
  weight: 0,
  answer: yesNo({ yes: 1, no: 0 }),
});

const which = question({
  code: 'OD2.2',
  text: t('Kādi ir šie dati?', 'Which data are these?'),
  help: t('Īsi uzskaitiet svarīgākās datu grupas.', 'List the main groups of data briefly.'),
  why: t('Pēc saraksta var saprast, ko būtu vērts publicēt vispirms.', 'The list shows what would be worth publishing first.'),
  example: t(
    'Izsniegtās tirdzniecības atļaujas, interešu izglītības dalībnieku skaits, koku ciršanas atļaujas.',
    'Street-trading permits, enrolment in hobby classes, tree-felling permits.',
  ),
  weight: 0,
  visibleIf: is('OD2.1', 'yes'),
  answer: freeText(),
});

const kept = question({
  code: 'OD2.3',
  text: t('Kur un kā glabājat šos datus?', 'Where and how do you keep these data?'),
  help: t('Katrai datu grupai izvēlieties galveno glabāšanas veidu.', 'Choose the main way of storing each group of data.'),
  why: t(
    'Datus no sistēmas atvērt ir viegli, no papīra – gandrīz neiespējami.',
    'Data in a system are easy to open, on paper nearly impossible.',
  ),
  example: t(
    'Pieteikumus reģistrē sistēmā, bet būvju apsekojumus glabā izklājlapās.',
    'Applications are in a system, building surveys in spreadsheets.',
  ),
  weight: 0,
  visibleIf: is('OD2.1', 'yes'),
  answer: table(
    [
      row('finance', 'Finanses un iepirkumi', 'Finance and procurement', words(['budžets', 'iepirkumi'], ['budget', 'procurement'])),
      row('property', 'Īpašumi un teritorija', 'Property and territory', words(['zeme', 'nekustamie īpašumi'], ['land', 'real estate'])),
      row(
        'people',
        'Izglītība, kultūra un sociālā joma',
        'Education, culture and social affairs',
        words(['skolas', 'sociālie dati'], ['schools', 'social services']),
      ),
      row(
        'services',
        'Iesniegumi un pakalpojumi',
        'Applications and services',
        words(['pieteikumi', 'iesniegumi'], ['requests', 'services']),
      ),
      row(
        'infrastructure',
        'Infrastruktūra un vide',
        'Infrastructure and environment',
        words(['ceļi', 'komunālā saimniecība'], ['roads', 'utilities']),
      ),
    ],
    [
      column('system', 'Informācijas sistēmā', 'In an information system', 1, words(['sistēmā', 'datubāzē'], ['system', 'database'])),
      column('spreadsheet', 'Izklājlapās', 'In spreadsheets', 0.5, words(['excel', 'tabulās'], ['excel', 'spreadsheet'])),
      column('paper', 'Uz papīra', 'On paper', 0, words(['papīrā', 'mapēs'], ['paper', 'folders'])),
      column('not-held', 'Šādu datu nav', 'No such data', null, words(['nav', 'neuzkrājam'], ['none', 'not held'])),
    ],
  ),
});

const purposes = question({
  code: 'OD2.4',
  text: t('Kādiem mērķiem pašvaldība izmanto datus un statistiku?', 'For which purposes does the municipality use data and statistics?'),
  help: t(
    'Atzīmējiet mērķus, kuriem dati pēdējā gada laikā ir patiešām izmantoti.',
    'Tick the purposes for which data were really used in the last year.',
  ),
  why: t(
    'Dati dod labumu tad, kad pēc tiem kaut ko izlemj vai maina.',
    'Data are of use when something is decided or changed because of them.',
  ),
  example: t('Autobusu maršrutu pārskatīja pēc pasažieru skaita datiem.', 'A bus route was revised after looking at passenger numbers.'),
  weight: 8,
  effort: 2,
  answer: multiple(
    option(
      'documents',
      'Pārskatiem un plānošanas dokumentiem',
      'Reports and planning documents',
      0.25,
      words(['gada pārskats', 'attīstības programma'], ['annual report', 'planning']),
    ),
    option(
      'monitoring',
      'Politikas rezultātu uzraudzībai',
      'Monitoring of policy results',
      0.25,
      words(['uzraudzība', 'rādītāju uzraudzība'], ['monitoring', 'indicators']),
    ),
    option(
      'assessment',
      'Sociālo procesu un ekonomikas novērtēšanai',
      'Assessment of social processes and the economy',
      0.25,
      words(['ekonomikas analīze', 'sociālie procesi'], ['analysis', 'economy']),
    ),
    option('decisions', 'Lēmumu pieņemšanai', 'Decision making', 0.25, words(['lēmumi', 'lēmumiem'], ['decisions', 'deciding'])),
    other(0.1),
    exclusive(
      'not-used',
      'Mērķtiecīgi neizmanto',
      'Does not use them purposefully',
      words(['neizmantojam', 'nekādiem'], ['none', 'not used']),
    ),
  ),
  recommendations: [
    whenLacks(
      'documents',
      'Nākamajā pārskatā vai plānā katrai nodaļai pievienojiet vismaz vienu skaitlisku rādītāju un tā avotu.',
      'In the next report or plan give every chapter at least one figure and its source.',
    ),
    whenLacks(
      'monitoring',
      'Izvēlieties piecus rādītājus no attīstības plāna un reizi ceturksnī parādiet vadībai, kā tie mainās.',
      'Pick five indicators from the development plan and show management every quarter how they change.',
    ),
    whenLacks(
      'assessment',
      'Reizi gadā kopā ar nozares speciālistiem pārskatiet oficiālās statistikas datus par savu jomu un pierakstiet trīs secinājumus.',
      'Once a year go through official statistics for your field with the specialists and write down three conclusions.',
    ),
    whenLacks(
      'decisions',
      'Lēmuma projekta veidlapai pievienojiet sadaļu „Dati, kas pamato lēmumu” un prasiet to aizpildīt.',
      'Add a part “Data behind this decision” to the form for draft decisions and insist that it is filled in.',
    ),
    whenIs(
      'not-used',
      'Sāciet ar vienu jautājumu, kas vadībai svarīgs šogad, un norīkojiet vienu darbinieku, kurš tam sagatavo datus.',
      'Begin with one question that matters to management this year and name one person to prepare the data for it.',
    ),
  ],
});

/** The use of data. */
export const OD2 = topic('OD2', 'Datu izmantošana', 'Use of data', [
  holds,
  which,
  kept,
  purposes,
  otherText(purposes, 'Kādiem citiem mērķiem izmantojat datus?', 'For which other purposes do you use data?'),
]);
