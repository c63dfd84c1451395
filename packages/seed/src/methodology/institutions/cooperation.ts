import {
  column,
  exclusive,
  multiple,
  option,
  other,
  otherText,
  question,
  row,
  t,
  table,
  topic,
  whenLacks,
  whenRow,
  words,
} from '../build.js';

const directions = [
  {
    row: row(
      'received',
      'Dati, ko saņemat no citām iestādēm',
      'Data you receive from others',
      words(['saņemam', 'saņemtie'], ['received']),
    ),
    files: t(
      'Izvēlieties datni, ko saņemat visbiežāk, un ar tās sūtītāju vienojieties par saskarni valsts datu apmaiņas platformā.',
      'Choose the file you receive most often and agree with its sender on an interface on the state’s data exchange platform.',
    ),
    requests: t(
      'Saskaitiet mēneša laikā, kādas izziņas prasāt citām iestādēm vai pašam klientam, un biežākajai pieprasiet tiešu piekļuvi reģistram.',
      'Count for a month which certificates you ask of other bodies or of the client, and request direct access to the register for the commonest.',
    ),
  },
  {
    row: row('given', 'Dati, ko dodat citām iestādēm', 'Data you give to others', words(['dodam', 'sniegtie'], ['given', 'provided'])),
    files: t(
      'Datnes, ko sūtāt pēc grafika, aizstājiet ar saskarni, no kuras saņēmējs datus paņem pats, kad tie vajadzīgi.',
      'Replace the files you send by schedule with an interface from which the recipient takes the data when they are needed.',
    ),
    requests: t(
      'Sakārtojiet citu iestāžu pieprasījumus pēc skaita un pirmajam no tiem izveidojiet saskarni: tā ietaupīs laiku abām pusēm.',
      'Order the requests of other bodies by number and make an interface for the first: it saves time on both sides.',
    ),
  },
];

const exchange = question({
  code: 'IP9.1',
  text: t('Kā iestāde apmainās ar datiem ar citām iestādēm?', 'How does the institution exchange data with other institutions?'),
  help: t(
    'Vērtējiet pēc datiem, kas ikdienā vajadzīgi lēmumiem un pakalpojumiem; vēstules šeit neskaitās.',
    'Judge by the data needed every day for decisions and services; letters do not count here.',
  ),
  why: t(
    'Vienreizes princips darbojas tad, ja iestādes datus saņem cita no citas, nevis no klienta.',
    'The once-only principle works when institutions get data from each other and not from the client.',
  ),
  example: t(
    'Uzņēmumu datus saņemat saskarnē, bet savus sūtāt reizi mēnesī datnē: „Saskarnē” un „Datnēs”.',
    'Company data reach you through an interface, your own go out once a month in a file: “By interface” and “In files”.',
  ),
  weight: 4,
  effort: 4,
  answer: table(
    directions.map((direction) => direction.row),
    [
      column(
        'interface',
        'Saskarnē, no sistēmas uz sistēmu',
        'By interface, from system to system',
        1,
        words(['saskarnē', 'automātiski', 'API'], ['interface', 'automatically', 'API']),
      ),
      column('files', 'Datnēs', 'In files', 0.5, words(['datnes', 'excel'], ['files', 'excel'])),
      column(
        'requests',
        'Pēc atsevišķa pieprasījuma',
        'On separate request',
        0.1,
        words(['pieprasījumi', 'e-pastā'], ['requests', 'by e-mail']),
      ),
      column('no-need', 'Šādu datu nav', 'No such data', null, words(['nav', 'nav vajadzīgi'], ['none', 'not needed'])),
    ],
  ),
  recommendations: directions.flatMap((direction) => [
    whenRow(direction.row.code, 'files', direction.files.lv, direction.files.en),
    whenRow(direction.row.code, 'requests', direction.requests.lv, direction.requests.en),
  ]),
});

/** Not asked of companies and independent institutions, which belong to no ministry's sector and may have to keep apart. */
const sharedIct = question({
  code: 'IP9.2',
  text: t(
    'Kurus IKT pakalpojumus iestādei nodrošina centralizēti resorā vai valstī?',
    'Which ICT services does the institution get centrally, from its sector or the state?',
  ),
  help: t(
    'Atzīmējiet to, ko nodrošina cita iestāde vai valsts uzņēmums vairākām iestādēm kopā. Atzīmējiet arī tad, ja to nodrošināt citiem.',
    'Tick what another institution or a state company provides for several institutions together. Tick it too if you provide it for others.',
  ),
  why: t(
    'Kopīgs pakalpojums maksā mazāk, un mazai iestādei nav jāmeklē savs speciālists.',
    'A shared service costs less, and a small institution need not find a specialist of its own.',
  ),
  example: t(
    'Serverus uztur resora IT centrs, bet personālvadības sistēma ir sava: atzīmējiet datu centru.',
    'The sector’s IT centre keeps the servers, the personnel system is your own: tick the data centre.',
  ),
  weight: 3,
  effort: 4,
  appliesTo: { kind: ['ministry', 'institution'] },
  answer: multiple(
    option('data-centre', 'Datu centrs un serveri', 'Data centre and servers', 0.25, words(['serveri', 'mākonis'], ['servers', 'cloud'])),
    option(
      'workplaces',
      'Darbstaciju un lietotāju atbalsts',
      'Support of workplaces and users',
      0.2,
      words(['lietotāju atbalsts', 'datori'], ['user support', 'workstations']),
    ),
    option('records', 'Dokumentu pārvaldības sistēma', 'Document management system', 0.2, words(['DVS', 'lietvedība'], ['records', 'DMS'])),
    option(
      'personnel',
      'Personālvadība un grāmatvedība',
      'Personnel management and accounting',
      0.2,
      words(['personāls', 'grāmatvedības sistēma'], ['personnel', 'accounting']),
    ),
    option(
      'security',
      'Drošības uzraudzība',
      'Security monitoring',
      0.2,
      words(['kiberdrošība', 'drošība'], ['cyber security', 'security']),
    ),
    other(0.1),
    exclusive('none', 'Nevienu, visu nodrošinām paši', 'None, we provide all ourselves', words(['nevienu', 'paši'], ['none', 'ourselves'])),
  ),
  recommendations: [
    whenLacks(
      'data-centre',
      'Pirms nākamās serveru iegādes salīdziniet cenu un drošību ar resora vai valsts datu centra piedāvājumu.',
      'Before buying servers again compare price and security with what a data centre of the sector or the state offers.',
    ),
    whenLacks(
      'workplaces',
      'Aprēķiniet, cik stundu mēnesī aiziet lietotāju atbalstam, un pajautājiet resora iestādei, kas to jau sniedz citiem, vai var pievienoties.',
      'Work out how many hours a month go into user support and ask an institution of the sector that already provides it whether you can join.',
    ),
    whenLacks(
      'records',
      'Kad beidzas pašreizējās dokumentu pārvaldības sistēmas līgums, vispirms izvērtējiet resora kopīgo sistēmu.',
      'When the contract for the present document system ends, look at the shared system of the sector first.',
    ),
    whenLacks(
      'personnel',
      'Ierosiniet ministrijai personālvadību un grāmatvedību kārtot vienā kopīgā sistēmā; mazai iestādei savas sistēmas uzturēšana izmaksā visdārgāk.',
      'Suggest to the ministry that personnel and accounting be kept in one shared system; a system of one’s own costs a small institution most.',
    ),
    whenLacks(
      'security',
      'Vienojieties ar resora iestādi vai valsts uzņēmumu par kopīgu drošības uzraudzību visu diennakti, ko viena iestāde parasti nevar nodrošināt.',
      'Agree with an institution of the sector or a state company on joint round-the-clock security monitoring, which one institution can rarely provide.',
    ),
  ],
});

/** IP9: what the title of the section promises beside internal processes. */
export const cooperation = topic('IP9', 'Starpiestāžu sadarbība', 'Cooperation between institutions', [
  exchange,
  sharedIct,
  otherText(sharedIct, 'Kādu citu IKT pakalpojumu saņemat centralizēti?', 'Which other ICT service do you get centrally?'),
]);
