import { formatNumber } from '../formatNumber.js';
import { formatPercent } from '../formatPercent.js';
import { text } from '../text.js';
import { formatPoints } from './formatPoints.js';
import type { Measure, ScoringTexts } from './ScoringTexts.js';

const points = (value: number) => formatPoints(value, 'lv');
const amount = (value: number, measure: Measure) => (measure === 'ratio' ? formatPercent(value, 'lv', 2) : formatNumber(value, 'lv'));

export const scoringTextsLv: ScoringTexts = {
  notScored: () => 'Par šo jautājumu punktus nepiešķir.',
  upTo: ({ weight }) => `Lielākais punktu skaits par šo jautājumu: ${formatNumber(Math.round(weight * 100) / 100, 'lv')}.`,
  single: ({ options }, weight) => options.map((option) => `„${text(option.text, 'lv')}”: ${points(option.score * weight)}`),
  multiple: ({ options }, weight) => [
    'Izvēlēto atbilžu punktus saskaita, bet kopā nepiešķir vairāk par jautājuma lielāko punktu skaitu.',
    ...options.map((option) => `„${text(option.text, 'lv')}”: ${points(option.score * weight)}`),
  ],
  table: ({ rows, columns }) => [
    rows.some(({ weight = 1 }) => weight !== (rows[0]?.weight ?? 1))
      ? 'Punktus nosaka visu rindu vidējais vērtējums, un dažām rindām ir lielāks svars:'
      : 'Punktus nosaka visu rindu vidējais vērtējums:',
    ...columns.map(({ score, text: name }) =>
      score === null
        ? `„${text(name, 'lv')}”: rindu neskaita`
        : `„${text(name, 'lv')}”: ${formatPercent(score, 'lv', 2)} no rindas punktiem`,
    ),
  ],
  linear: ({ zero, full, range = [0, 1] }, measure, weight) => [
    `Jo ${measure === 'ratio' ? (full > zero ? 'lielāka daļa' : 'mazāka daļa') : full > zero ? 'lielāks skaitlis' : 'mazāks skaitlis'}, jo vairāk punktu: par ${amount(zero, measure)} ir ${points(range[0] * weight)}, par ${amount(full, measure)} ir ${points(range[1] * weight)}, pa vidu – proporcionāli.`,
  ],
  band: ({ from, score, measure, weight }) => `no ${amount(from, measure)}: ${points(score * weight)}`,
  below: ({ from, measure }) => `mazāk par ${amount(from, measure)}: ${points(0)}`,
  countsRatio: ({ rows, share, basis }) =>
    `Vērtē, kādu daļu no ${basis === 'rows' ? 'visu rindu summas' : 'norādītā kopskaita'} veido: ${rows
      .filter(({ code }) => share.includes(code))
      .map((row) => `„${text(row.text, 'lv')}”`)
      .join(', ')}.`,
  notApplicable: (policy) =>
    policy === 'exclude'
      ? 'Ja jautājums uz Jums neattiecas, tas rezultātu nemaina.'
      : 'Ja jautājums uz Jums neattiecas, par to ir 0 punktu.',
  unanswered: (policy) => (policy === 'zero' ? 'Par neatbildētu jautājumu ir 0 punktu.' : 'Neatbildēts jautājums rezultātu nemaina.'),
};
