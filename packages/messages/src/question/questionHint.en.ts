import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import { text } from '../text.js';
import type { HintTexts } from './HintTexts.js';

export const questionHintEn: HintTexts = {
  single: () => 'Answer with a number or in words.',
  multiple: ({ options }) => {
    const alone = options.find(({ exclusive }) => exclusive === true);
    const how = 'You can choose several answers: name their numbers or the answers themselves, separated by commas, for example “1, 2”.';
    return alone === undefined ? how : `${how} If you choose “${text(alone.text, 'en')}”, choose nothing else.`;
  },
  number: ({ integer, min, max, unit }) => {
    const kind = integer === true ? 'Answer with a whole number' : 'Answer with a number';
    const measured = unit === undefined ? '' : ` (${text(unit, 'en')})`;
    return `${kind}${bounds(min, max)}${measured}.`;
  },
  share: () => 'Answer with two numbers: how many, and out of how many, for example “37 of 120”.',
  counts: ({ rows, basis }) =>
    `Name the count of every row, for example “${text(rows[0]?.text, 'en')}: 12”. You can name all rows at once or one at a time.${basis === 'declared' ? ' Give the total as well, for example “120 in total”.' : ''}`,
  table: ({ rows, columns }) =>
    `Answer for every row, for example “${text(rows[0]?.text, 'en')}: ${text(columns[0]?.text, 'en')}”. You can name all rows at once or one at a time.`,
  text: ({ maxLength }) =>
    maxLength === undefined
      ? 'Answer in your own words.'
      : `Answer in your own words, at most ${formatNumber(maxLength, 'en')} ${plural('en', maxLength, { one: 'character', other: 'characters' })}.`,
  notApplicable: (reasons) =>
    reasons === 1
      ? 'If the question does not concern you, write “not applicable”.'
      : 'If the question does not concern you, write “not applicable” and the reason.',
};

function bounds(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined) return ` from ${formatNumber(min, 'en')} to ${formatNumber(max, 'en')}`;
  if (min !== undefined) return `, at least ${formatNumber(min, 'en')}`;
  return max === undefined ? '' : `, at most ${formatNumber(max, 'en')}`;
}
