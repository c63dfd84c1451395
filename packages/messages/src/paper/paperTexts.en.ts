import { formatNumber } from '../formatNumber.js';
import { kindName } from '../organisation/kindName.js';
import { plural } from '../plural.js';
import type { PaperTexts } from './PaperTexts.js';

export const paperTextsEn: PaperTexts = {
  questionnaireFor: (kind) => (kind === undefined ? 'Questionnaire' : `Questionnaire for ${kindName(kind, 'en', 'many')}`),
  intro:
    'This questionnaire is for preparing the answers together, for example in a meeting. Enter the answers in the system afterwards: the code of each question and option is the same there. A question that begins with “Answer if …” is answered only when the condition holds.',
  organisation: 'Organisation',
  filledInBy: 'Filled in by',
  date: 'Date',
  answerIf: ({ condition }) => `Answer ${condition}.`,
  item: ({ title }) => `About: ${title}`,
  why: ({ why }) => `Why it is asked: ${why}`,
  example: ({ example }) => `Example: ${example}`,
  chooseOne: 'Mark one answer.',
  chooseSeveral: 'Mark every answer that fits.',
  standsAlone: 'if you mark this one, mark no other',
  number: ({ min, max, integer }) => `${integer === true ? 'Write a whole number' : 'Write a number'}${bounds(min, max)}.`,
  answer: 'Answer',
  share: 'Write two numbers: how many, and out of how many.',
  part: 'How many',
  whole: 'Out of how many',
  counts: 'Write a count in each row.',
  row: 'Row',
  count: 'Count',
  total: 'Total',
  table: 'Mark one answer in each row.',
  text: ({ maxLength }) =>
    maxLength === undefined
      ? 'Answer in your own words.'
      : `Answer in your own words, at most ${formatNumber(maxLength, 'en')} ${plural('en', maxLength, { one: 'character', other: 'characters' })}.`,
  notApplicable: (reasons) =>
    reasons === 1 ? 'If the question does not concern you, mark this:' : 'If the question does not concern you, mark the reason:',
  evidence: ({ required, text }) => `Evidence${required ? ' (required)' : ''}: ${text}`,
  evidencePlace: 'Where it can be found',
  version: ({ version }) => `Version ${version}`,
  page: 'page',
  of: 'of',
};

function bounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')}`;
  if (min !== undefined) return `, at least ${formatNumber(min, 'en')}`;
  return max === undefined ? '' : `, at most ${formatNumber(max, 'en')}`;
}
