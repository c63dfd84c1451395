import { column, question, row, t, table, whenRow, words } from '../build.js';

const kinds = [
  {
    row: row('registers', 'Reģistru dati', 'Data of registers', words(['reģistri'], ['registers'])),
    lv: 'reģistru datus',
    en: 'the data of registers',
  },
  {
    row: row(
      'statistics',
      'Statistika un pārskati',
      'Statistics and reports',
      words(['pārskati', 'statistika'], ['reports', 'statistics']),
    ),
    lv: 'statistiku un pārskatus',
    en: 'statistics and reports',
  },
  {
    row: row('spending', 'Finanses un iepirkumi', 'Finance and procurement', words(['budžets', 'iepirkumi'], ['budget', 'procurement'])),
    lv: 'finanšu un iepirkumu datus',
    en: 'finance and procurement data',
  },
];

/** OD3.4: the best format in which each group of information is published. */
export const publishedFormats = question({
  code: 'OD3.4',
  text: t('Kādos formātos iestāde publicē informāciju?', 'In which formats does the institution publish information?'),
  help: t(
    'Katrai informācijas grupai izvēlieties labāko formātu, kādā tā pieejama internetā.',
    'For each group of information choose the best format in which it is available on the internet.',
  ),
  why: t(
    'No atvērta formāta datus var uzreiz izmantot programmā, no attēla vai PDF – ne.',
    'Data in an open format can be used by a program at once, from an image or PDF they cannot.',
  ),
  example: t(
    'Pakalpojumu saraksts pieejams tikai tīmekļa lapā: „Tikai apskatei”.',
    'The list of services is only on a web page: “For viewing only”.',
  ),
  weight: 5,
  effort: 3,
  answer: table(
    kinds.map((kind) => kind.row),
    [
      column(
        'open',
        'Atvērtā formātā (CSV vai JSON)',
        'In an open format (CSV or JSON)',
        1,
        words(['csv', 'json', 'xml', 'atvērtā'], ['csv', 'json', 'xml', 'open']),
      ),
      column(
        'office',
        'Biroja dokumentā (DOC, XLS)',
        'In an office document (DOC, XLS)',
        0.5,
        words(['doc', 'xls', 'excel', 'word'], ['doc', 'xls', 'excel', 'word']),
      ),
      column(
        'viewing',
        'Tikai apskatei (lapā vai PDF)',
        'For viewing only (page or PDF)',
        0.2,
        words(['pdf', 'tikai apskatei'], ['pdf', 'viewing only']),
      ),
      column('not-published', 'Nepublicē', 'Not published', 0, words(['nav', 'nepublicējam'], ['no', 'not published'])),
      column('not-held', 'Šādas informācijas mums nav', 'We have no such information', null, words(['neattiecas'], ['does not exist'])),
    ],
  ),
  recommendations: kinds.flatMap(({ row: { code }, lv, en }) => [
    whenRow(
      code,
      'office',
      `Publicējiet ${lv} arī CSV formātā un katrā izdevumā saglabājiet to pašu kolonnu kārtību.`,
      `Publish ${en} as CSV too and keep the same order of columns in every edition.`,
    ),
    whenRow(
      code,
      'viewing',
      `Vietā, kur ${lv} tagad var tikai aplūkot, pievienojiet lejupielādējamu CSV datni.`,
      `Add a CSV file to download where ${en} can only be viewed now.`,
    ),
    whenRow(
      code,
      'not-published',
      `Publicējiet ${lv} vismaz kā vienu tabulu CSV formātā, izņemot no tās ierobežotas pieejamības ziņas.`,
      `Publish ${en} as at least one CSV table, with restricted information taken out.`,
    ),
  ]),
});
