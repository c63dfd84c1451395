import type { Question, Section, Topic } from '../documentTypes.js';
import { any, is, option, row, single, table, whenIs, words } from '../build.js';
import { OD } from '../sections/OD.js';
import { OD1 } from '../sections/OD/OD1.js';
import { OD2 } from '../sections/OD/OD2.js';
import { OD3 } from '../sections/OD/OD3.js';
import { withChanged, withQuestions } from './amend.js';
import { dataReuse } from './dataReuse.js';
import { inInstitutionsWords } from './inInstitutionsWords.js';
import { openDataAccess } from './openDataAccess.js';
import { publishedFormats } from './publishedFormats.js';

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
  publishedFormats,
  ...openDataAccess,
);

/** Open data, as institutions are asked. */
export const openData: Section = { ...inInstitutionsWords(OD), topics: [topic1, topic2, topic3] };
