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
      'Izvēlieties vienu DVS visām struktūrvienībām un pārceliet uz to vispirms saraksti un rīkojumus.',
      'Choose one system for all departments and move correspondence and orders to it first.',
    ),
    whenIs(
      'none',
      'Ieviesiet vienotu DVS; apsveriet koplietošanu ar kaimiņiem vai gatavu mākoņpakalpojumu, lai izmaksas būtu mazākas.',
      'Introduce a single system; consider sharing with neighbours or a ready cloud service to keep costs low.',
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
      'Iesniegumi',
      'Applications of residents',
      words(['iedzīvotāju iesniegumi', 'klientu iesniegumi'], ['client applications', 'petitions']),
    ),
    lv: 'iedzīvotāju un uzņēmumu iesniegumus',
    en: 'applications of residents and companies',
  },
  {
    row: row(
      'outgoing',
      'Nosūtītie sarakstes dokumenti',
      'Outgoing letters',
      words(['vēstules', 'izejošie dokumenti', 'sarakste'], ['letters', 'correspondence']),
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
      'Saimnieciskie dokumenti',
      'Business documents',
      words(['līgumi', 'pieņemšanas un nodošanas akti', 'PNA', 'rēķini'], ['contracts', 'acceptance certificates']),
    ),
    lv: 'līgumus un pieņemšanas un nodošanas aktus',
    en: 'contracts and acceptance certificates',
  },
];

const approval = question({
  code: 'IP3.1',
  text: t('Kā darbinieki savā starpā saskaņo dokumentus?', 'How do employees approve documents among themselves?'),
  help: t(
    'Katrā rindā izvēlieties, kā parasti notiek saskaņošana. Ja šādu dokumentu nav, izvēlieties „Nav attiecināms”.',
    'In each row choose how approval usually works. If there are no such documents, choose “Not applicable”.',
  ),
  why: t(
    'Ja kaut vienā posmā vajag parakstu uz papīra, apstājas viss elektroniskais ceļš.',
    'If a single stage needs a signature on paper, the whole electronic path stops.',
  ),
  example: t(
    'Rīkojumus saskaņo DVS, bet līgumiem vizē arī papīra eksemplāru: „Tikai elektroniski” un „Jaukti”.',
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
      column('mixed', 'Jaukti', 'Mixed', 0.5, words(['daļēji', 'gan tā, gan tā', 'abējādi'], ['partly', 'both'])),
      column('paper', 'Tikai papīrā', 'Only on paper', 0, words(['papīrs', 'uz papīra', 'izdrukā'], ['paper', 'printed'])),
      column(
        'not-applicable',
        'Nav attiecināms',
        'Not applicable',
        null,
        words(['nav', 'šādu dokumentu nav'], ['none', 'no such documents']),
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
