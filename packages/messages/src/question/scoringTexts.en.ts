import { formatNumber } from '../formatNumber.js';
import { formatPercent } from '../formatPercent.js';
import { text } from '../text.js';
import { formatPoints } from './formatPoints.js';
import type { Measure, ScoringTexts } from './ScoringTexts.js';

const points = (value: number) => formatPoints(value, 'en');
const amount = (value: number, measure: Measure) => (measure === 'ratio' ? formatPercent(value, 'en', 2) : formatNumber(value, 'en'));

export const scoringTextsEn: ScoringTexts = {
  notScored: () => 'This question earns no points.',
  upTo: ({ weight }) => `This question can earn up to ${points(weight)}.`,
  single: ({ options }, weight) => options.map((option) => `“${text(option.text, 'en')}”: ${points(option.score * weight)}`),
  multiple: ({ options }, weight) => [
    'The points of the answers chosen are added up, but never above the points of the question.',
    ...options.map((option) => `“${text(option.text, 'en')}”: ${points(option.score * weight)}`),
  ],
  table: ({ rows, columns }) => [
    rows.some(({ weight = 1 }) => weight !== (rows[0]?.weight ?? 1))
      ? 'The points follow the mean of all rows, and some rows weigh more:'
      : 'The points follow the mean of all rows:',
    ...columns.map(({ score, text: name }) =>
      score === null
        ? `“${text(name, 'en')}”: the row is not counted`
        : `“${text(name, 'en')}”: ${formatPercent(score, 'en', 2)} of the row’s points`,
    ),
  ],
  linear: ({ zero, full, range = [0, 1] }, measure, weight) => [
    `The ${full > zero ? 'larger' : 'smaller'} the ${measure === 'ratio' ? 'share' : 'number'}, the more points: ${points(range[0] * weight)} at ${amount(zero, measure)}, ${points(range[1] * weight)} at ${amount(full, measure)}, in proportion between them.`,
  ],
  band: ({ from, score, measure, weight }) => `from ${amount(from, measure)}: ${points(score * weight)}`,
  below: ({ from, measure }) => `below ${amount(from, measure)}: ${points(0)}`,
  countsRatio: ({ rows, share, basis }) =>
    `What counts is the part made up by ${rows
      .filter(({ code }) => share.includes(code))
      .map((row) => `“${text(row.text, 'en')}”`)
      .join(', ')} in ${basis === 'rows' ? 'the sum of all rows' : 'the total you give'}.`,
  notApplicable: (policy) =>
    policy === 'exclude'
      ? 'If the question does not concern you, it does not change the result.'
      : 'If the question does not concern you, it earns 0 points.',
  unanswered: (policy) =>
    policy === 'zero' ? 'An unanswered question earns 0 points.' : 'An unanswered question does not change the result.',
};
