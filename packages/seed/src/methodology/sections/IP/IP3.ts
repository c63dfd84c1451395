import { column, option, question, row, single, table, t, topic, whenIs, whenRow, words } from '../../build.js';

const system = question({
  code: 'IP3.2',
  text: t('Kā Jūs pārvaldāt dokumentus?', 'How do you manage documents?'),
  help: t(
    'Vienota DVS ir viena sistēma visām struktūrvienībām. Atsevišķi risinājumi ir, piemēram, kopīgas mapes vai vienas nodaļas programma.',
    'A single system serves all departments. Separate solutions are, for instance, shared folders or software of one department.',
  ),
  why: t(
    'Vienā sistēmā dokumentu var atrast, saskaņot un parakstīt, nemeklējot pa kabinetiem.',
    'In one system a document is found, approved and signed without going from office to office.',
  ),
  example: t(
    'Centrālajai pārvaldei ir DVS, bet pagasti dokumentus sūta e-pastā: izvēlieties „Ar atsevišķiem elektroniskiem risinājumiem”.',
    'The central office has a system but the parishes send documents by e-mail: choose “With separate electronic solutions”.',
  ),
  weight: 6,
  answer: single(
    option(
      'single-system',
      'Vienotā dokumentu pārvaldības sistēmā (DVS)',
      'In a single document management system',
      1,
      words(['DVS', 'vienota sistēma', 'lietvedības sistēma'], ['one system', 'DMS']),
    ),
    option(
      'solutions',
      'Ar atsevišķiem elektroniskiem risinājumiem',
      'With separate electronic solutions',
      0.5,
      words(['dažādi risinājumi', 'daļēji', 'kopīgas mapes'], ['various solutions', 'shared folders']),
    ),
    option(
      'none',
      'Bez elektroniskiem risinājumiem',
      'Without electronic solutions',
      0,
      words(['nav', 'tikai papīrs', 'uz papīra'], ['paper only', 'none']),
    ),
  ),
  evidence: { required: false, text: t('Sistēmas nosaukums.', 'Name of the system.') },
  effort: 4,
  recommendations: [
    whenIs(
      'solutions',
      'Izvēlieties vienu DVS visām struktūrvienībām un vispirms pārceliet uz to saraksti un rīkojumus.',
      'Choose one system for all departments and move correspondence and orders to it first.',
    ),
    whenIs(
      'none',
      'Ieviesiet vienotu DVS; apsveriet kopīgu sistēmu ar kaimiņu pašvaldību vai gatavu mākoņpakalpojumu, lai izmaksas būtu mazākas.',
      'Introduce a single system; consider sharing one with a neighbouring municipality or a ready-made cloud service to keep costs low.',
    ),
  ],
});

const kinds = [
  {
    row: row(
      'staff-applications',
      'Darbinieku iesniegumi',
      'Applications of staff',
      words(['atvaļinājuma iesniegumi', 'personāla iesniegumi'], ['staff requests']),
    ),
    lv: 'darbinieku iesniegumus',
    en: 'applications of staff',
  },
  {
    row: row(
      'applications',
      'Klientu iesniegumi',
      'Applications of clients',
      words(['iesniegumi', 'iedzīvotāju iesniegumi'], ['applications of residents', 'client applications', 'petitions']),
    ),
    lv: 'klientu iesniegumus',
    en: 'applications of clients',
  },
  {
    row: row(
      'outgoing',
      'Nosūtāmās vēstules',
      'Outgoing letters',
      words(['vēstules', 'nosūtītie sarakstes dokumenti', 'sarakste'], ['letters', 'correspondence']),
    ),
    lv: 'nosūtāmās vēstules',
    en: 'outgoing letters',
  },
  {
    row: row('orders', 'Rīkojumi', 'Orders', words(['pavēles', 'iekšējie rīkojumi'], ['internal orders'])),
    lv: 'rīkojumus',
    en: 'orders',
  },
  {
    row: row(
      'business',
      'Līgumi un pieņemšanas un nodošanas akti',
      'Contracts and acceptance certificates',
      words(['saimnieciskie dokumenti', 'līgumi', 'akti', 'PNA'], ['contracts', 'certificates']),
    ),
    lv: 'līgumus un pieņemšanas un nodošanas aktus',
    en: 'contracts and acceptance certificates',
  },
];

const approval = question({
  code: 'IP3.1',
  text: t('Kā darbinieki savā starpā saskaņo dokumentus?', 'How do employees approve documents among themselves?'),
  help: t('Katrā rindā izvēlieties, kā parasti notiek saskaņošana.', 'In each row choose how approval usually works.'),
  why: t(
    'Ja kaut vienā posmā vajag parakstu uz papīra, elektroniskā aprite pārtrūkst.',
    'If a single stage needs a signature on paper, the electronic workflow breaks off.',
  ),
  example: t(
    'Rīkojumus saskaņo DVS, bet līgumiem vizē arī papīra eksemplāru: „Tikai elektroniski” un „Daļēji elektroniski”.',
    'Orders are approved in the system, contracts are also initialled on paper: “Only electronically” and “Mixed”.',
  ),
  weight: 6,
  answer: table(
    kinds.map((kind) => kind.row),
    [
      column(
        'electronic',
        'Tikai elektroniski',
        'Only electronically',
        1,
        words(['elektroniski', 'DVS', 'sistēmā'], ['electronic', 'in the system']),
      ),
      column('mixed', 'Daļēji elektroniski', 'Mixed', 0.5, words(['daļēji', 'jaukti', 'gan tā, gan tā', 'abējādi'], ['partly', 'both'])),
      column('paper', 'Tikai uz papīra', 'Only on paper', 0, words(['papīrs', 'uz papīra', 'papīrā', 'izdrukā'], ['paper', 'printed'])),
      column(
        'not-applicable',
        'Šādu dokumentu nav',
        'No such documents',
        null,
        words(['nav', 'nav attiecināms'], ['none', 'not applicable']),
      ),
    ],
  ),
  effort: 3,
  recommendations: kinds.flatMap((kind) => [
    whenRow(
      kind.row.code,
      'mixed',
      `Nosakiet, ka turpmāk ${kind.lv} saskaņo tikai elektroniski, un atsakieties no papīra eksemplāra.`,
      `Make it the rule that ${kind.en} are approved electronically only, and give up the paper copy.`,
    ),
    whenRow(
      kind.row.code,
      'paper',
      `Sāciet ${kind.lv} saskaņot elektroniski: izveidojiet sistēmā maršrutu un izmēģiniet to vienā nodaļā.`,
      `Start approving ${kind.en} electronically: set up a workflow in the system and try it in one department.`,
    ),
  ]),
});

export const IP3 = topic('IP3', 'Dokumentu aprites process', 'Document workflow', [approval, system]);
