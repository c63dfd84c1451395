import type { Question, Section, Topic } from '../documentTypes.js';
import { any, column, is, option, question, row, single, t, table, whenBelow, whenIs, words } from '../build.js';
import { OD } from '../sections/OD.js';
import { OD1 } from '../sections/OD/OD1.js';
import { OD2 } from '../sections/OD/OD2.js';
import { OD3 } from '../sections/OD/OD3.js';
import { withChanged, withQuestions } from './amend.js';
import { dataReuse } from './dataReuse.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { openDataAccess } from './openDataAccess.js';

const onPortal = {
  answer: single(
    option('yes', 'Jā', 'Yes', 1, words(['ir', 'jā, ir'], ['yes, we do', 'we do'])),
    option('planned', 'Nē, bet plāno', 'No, but plans to', 0.25, words(['plānojam', 'drīz'], ['planned', 'soon'])),
    option('no', 'Nē', 'No', 0, words(['nav', 'nē, nav'], ['we do not', 'not yet'])),
  ),
  recommendations: [
    whenIs(
      'planned',
      'Nosakiet pirmo datu kopu, datumu un atbildīgo un piesakiet iestādi portālā data.gov.lv jau tagad.',
      'Set the first data set, a date and who is in charge, and register the institution on data.gov.lv now.',
    ),
    ...(inInstitutionsWords(OD3).questions.find(({ code }) => code === 'OD3.1')?.recommendations ?? []),
  ],
};

const formats = question({
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
    [
      row('registers', 'Reģistru dati', 'Data of registers', words(['reģistri'], ['registers'])),
      row('statistics', 'Statistika un pārskati', 'Statistics and reports', words(['pārskati', 'statistika'], ['reports', 'statistics'])),
      row('spending', 'Finanses un iepirkumi', 'Finance and procurement', words(['budžets', 'iepirkumi'], ['budget', 'procurement'])),
    ],
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
  recommendations: [
    whenBelow(
      100,
      'Tabulas, ko tagad publicējat lapā, PDF vai XLS, publicējiet arī CSV formātā un saglabājiet nemainīgu kolonnu kārtību.',
      'Publish the tables that now stand on a page, in PDF or XLS as CSV too, and keep the order of columns unchanged.',
    ),
  ],
});

const keptRows = [
  row('finance', 'Finanses un iepirkumi', 'Finance and procurement', words(['budžets', 'iepirkumi'], ['budget', 'procurement'])),
  row('registers', 'Reģistri un kadastri', 'Registers and cadastres', words(['reģistri', 'kadastrs'], ['registers', 'cadastre'])),
  row('supervision', 'Uzraudzība un pārbaudes', 'Supervision and inspections', words(['pārbaudes', 'kontrole'], ['inspections', 'checks'])),
  row('services', 'Iesniegumi un pakalpojumi', 'Applications and services', words(['pieteikumi', 'iesniegumi'], ['requests', 'services'])),
  row('research', 'Pētījumi un statistika', 'Research and statistics', words(['statistika', 'pētījumi'], ['statistics', 'studies'])),
];

/** The same columns as with municipalities, for the kinds of data that institutions hold. */
function withRowsOfInstitutions({ answer }: Question): Partial<Question> {
  return answer.type === 'table' ? { answer: table(keptRows, answer.columns) } : {};
}

const use = inInstitutionsWords(OD2);
const topic2: Topic = {
  ...use,
  questions: use.questions.map((asked) => (asked.code === 'OD2.3' ? { ...asked, ...withRowsOfInstitutions(asked) } : asked)),
};

const topic1 = withQuestions(inInstitutionsWords(OD1), ...dataReuse);

const topic3 = withQuestions(
  withChanged(withChanged(inInstitutionsWords(OD3), 'OD3.1', onPortal), 'OD3.3', {
    visibleIf: any(is('OD3.1', 'no'), is('OD3.1', 'planned')),
  }),
  formats,
  ...openDataAccess,
);

/** Open data, as institutions are asked. */
export const openData: Section = { ...inInstitutionsWords(OD), topics: [topic1, topic2, topic3] };
