import type { WorkbookHeading, WorkbookWordSet } from '@e-index/messages';
import type { ColumnLayout, Layout } from './layout.js';

const code = (heading: WorkbookHeading): ColumnLayout => ({ heading, value: { is: 'code' } });
const number = (heading: WorkbookHeading): ColumnLayout => ({ heading, value: { is: 'number' } });
const truth = (heading: WorkbookHeading): ColumnLayout => ({ heading, value: { is: 'truth' } });
const word = (heading: WorkbookHeading, words: WorkbookWordSet): ColumnLayout => ({ heading, value: { is: 'word', words } });
const list = (heading: WorkbookHeading, words?: WorkbookWordSet): ColumnLayout => ({ heading, value: { is: 'list', words } });
const texts = (heading: WorkbookHeading): ColumnLayout => ({ heading, value: { is: 'text' }, keyed: 'language' });
const synonyms: ColumnLayout = { heading: 'synonyms', value: { is: 'list' }, keyed: 'language' };
const points = { is: 'number', or: 'weight' } as const;
const needed = (column: ColumnLayout): ColumnLayout => ({ ...column, needed: true });

/** The second sheet has a row for each of these fields, and one column with their values. */
export const methodologyLayout: Layout = {
  sheet: 'methodology',
  needed: true,
  columns: [
    code('format'),
    code('id'),
    code('version'),
    texts('title'),
    code('follows.id'),
    code('follows.version'),
    word('aggregation', 'aggregation'),
    word('policies.unanswered', 'counted'),
    word('policies.notApplicable', 'counted'),
    number('policies.minimumAnswered'),
    list('policies.sources', 'source'),
    word('policies.ranking.on', 'ranking'),
    number('policies.ranking.decimals'),
    list('emptyFields'),
  ],
};

const weighed: readonly ColumnLayout[] = [
  { heading: 'weight', value: points },
  { heading: 'weightByKind', value: points, keyed: 'kind' },
  word('aggregation', 'aggregation'),
];

export const levelsLayout: Layout = {
  sheet: 'levels',
  needed: true,
  columns: [needed(number('level')), needed(number('from')), texts('name'), texts('text'), code('color')],
};

export const sectionsLayout: Layout = {
  sheet: 'sections',
  needed: true,
  columns: [needed(code('code')), texts('title'), texts('description'), truth('scored'), ...weighed, list('emptyFields')],
};

export const topicsLayout: Layout = {
  sheet: 'topics',
  needed: true,
  columns: [needed(code('section')), needed(code('code')), texts('title'), texts('description'), ...weighed, list('emptyFields')],
};

export const questionsLayout: Layout = {
  sheet: 'questions',
  needed: true,
  columns: [
    needed(code('topic')),
    needed(code('code')),
    texts('text'),
    needed(word('answer.type', 'type')),
    needed(number('weight')),
    { heading: 'weightByKind', value: { is: 'number' }, keyed: 'kind' },
    { heading: 'appliesTo', value: { is: 'list' }, keyed: 'attribute' },
    { heading: 'conditionInWords', value: { is: 'note' } },
    word('whenHidden', 'counted'),
    list('sources', 'source'),
    texts('help'),
    texts('why'),
    texts('example'),
    number('answer.min'),
    number('answer.max'),
    truth('answer.integer'),
    texts('answer.unit'),
    number('answer.expected.min'),
    number('answer.expected.max'),
    word('answer.basis', 'basis'),
    list('answer.share'),
    number('answer.maxLength'),
    truth('evidence.required'),
    texts('evidence.text'),
    number('effort'),
    code('item.code'),
    texts('item.title'),
    code('previous.question'),
    truth('previous.comparable'),
    word('previous.relation', 'relation'),
    list('previous.also'),
    list('emptyFields'),
  ],
};

const ofQuestion = needed(code('question'));
const named = [ofQuestion, needed(code('code')), texts('text')];

export const optionsLayout: Layout = {
  sheet: 'options',
  needed: false,
  columns: [...named, needed(number('score')), truth('exclusive'), synonyms, list('emptyFields')],
};

export const rowsLayout: Layout = { sheet: 'rows', needed: false, columns: [...named, number('weight'), synonyms, list('emptyFields')] };

export const columnsLayout: Layout = {
  sheet: 'columns',
  needed: false,
  columns: [...named, { heading: 'score', value: { is: 'number', or: 'nothing' }, needed: true }, synonyms, list('emptyFields')],
};

export const scoringLayout: Layout = {
  sheet: 'scoring',
  needed: false,
  columns: [
    ofQuestion,
    needed(word('rule', 'rule')),
    number('zero'),
    number('full'),
    number('range.0'),
    number('range.1'),
    number('from'),
    number('score'),
  ],
};

export const conditionsLayout: Layout = {
  sheet: 'conditions',
  needed: false,
  columns: [ofQuestion, needed(code('place')), needed(word('test', 'test')), code('asked'), { heading: 'value', value: { is: 'open' } }],
};

export const reasonsLayout: Layout = { sheet: 'reasons', needed: false, columns: named };

export const recommendationsLayout: Layout = {
  sheet: 'recommendations',
  needed: false,
  columns: [ofQuestion, needed(word('case', 'case')), code('row'), { heading: 'value', value: { is: 'open' } }, texts('text')],
};

/** The sheets behind the methodology's own, in their order. */
export const tableLayouts: readonly Layout[] = [
  levelsLayout,
  sectionsLayout,
  topicsLayout,
  questionsLayout,
  optionsLayout,
  rowsLayout,
  columnsLayout,
  scoringLayout,
  conditionsLayout,
  reasonsLayout,
  recommendationsLayout,
];
