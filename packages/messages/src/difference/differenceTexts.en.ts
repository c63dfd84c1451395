import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import type { DifferenceTexts, Named } from './DifferenceTexts.js';

const names: Readonly<Record<Named, string>> = {
  aggregationMean: 'aggregation:',
  askedOf: 'asked of:',
  code: 'code',
  colour: 'colour',
  countedRows: 'rows that make up the share:',
  description: 'description',
  effort: 'effort of improving',
  evidence: 'evidence asked for',
  example: 'example',
  expected: 'expected range',
  follows: 'preceding version',
  help: 'explanation',
  item: 'item',
  levelText: 'description',
  maximum: 'largest value',
  maximumLength: 'most characters',
  minimum: 'smallest value',
  minimumAnswered: 'smallest share answered',
  previous: 'preceding question',
  ranking: 'ranking:',
  rankingDecimals: 'decimals of rounded ranking',
  scoringRule: 'scoring:',
  sourceOrder: 'order of sources:',
  sources: 'sources of answers:',
  title: 'title',
  answerType: 'type of answer:',
  unit: 'unit',
  version: 'version',
  weight: 'weight',
  why: 'reason for asking',
};

const bare = (name: Named): string => names[name].replace(/:$/u, '');
const number = (value: number): string => formatNumber(value, 'en');
const points = (value: number): string => `${number(value)} ${plural('en', value, { one: 'point', other: 'points' })}`;
const questions = (count: number): string => `${count} ${plural('en', count, { one: 'question', other: 'questions' })}`;

/** An entry may pass others and have the same number in the end, where some are new or gone. */
const turn = (from: number, to: number): string => (from === to ? 'past others' : `from place ${from} to place ${to}`);

export const differenceTextsEn: DifferenceTexts = {
  none: () => 'There is no difference between the two versions',
  whole: () => 'The methodology as a whole',
  part: {
    level: ({ name }) => `Level ${name}`,
    section: ({ name }) => `Section ${name}`,
    topic: ({ name }) => `Topic ${name}`,
    question: ({ name }) => `Question ${name}`,
  },
  named: ({ name }) => bare(name),
  changed: ({ name, before, after }) => `${names[name]} ${before} → ${after}`,
  given: ({ name, after }) => `${bare(name)} added: ${after}`,
  dropped: ({ name, before }) => `${bare(name)} taken out: ${before}`,
  weightForKind: ({ kinds, before, after }) => `weight for ${kinds} ${before} → ${after}`,
  weightForKindGiven: ({ kinds, after }) => `a weight of its own for ${kinds}: ${after}`,
  weightForKindDropped: ({ kinds }) => `no weight of its own for ${kinds} any more`,
  byPoints: () => 'by points',
  reworded: ({ wording }) => `reworded: ${wording}`,
  newCode: ({ before, after }) => `Question ${before} now has the code ${after}`,
  inLanguage: ({ language }) => `in ${language}`,

  newParts: {
    section: ({ name, questions: count }) => `New section ${name} (${questions(count)})`,
    topic: ({ name, questions: count }) => `New topic ${name} (${questions(count)})`,
  },
  goneParts: {
    section: ({ name, questions: count }) => `Section ${name} taken out (${questions(count)})`,
    topic: ({ name, questions: count }) => `Topic ${name} taken out (${questions(count)})`,
  },
  newQuestions: ({ count, questions: list }) => `${questions(count)} new: ${list}`,
  retiredQuestions: ({ count, questions: list }) => `${questions(count)} retired: ${list}`,
  split: ({ question, parts }) => `Question ${question} is split into ${parts}`,
  merged: ({ questions: list, into }) => `Questions ${list} are merged into ${into}`,
  notComparable: () => 'scores are not comparable with the preceding version',
  lineageStated: ({ count }) =>
    `${questions(count)} ${plural('en', count, { one: 'names its', other: 'name their' })} preceding question, with comparable scores`,
  movedBetween: {
    topic: ({ before, after }) => `moved from section ${before} to section ${after}`,
    question: ({ before, after }) => `moved from topic ${before} to topic ${after}`,
  },
  movedWithin: {
    section: ({ from, to }) => `moved ${turn(from, to)}`,
    topic: ({ from, to }) => `moved ${turn(from, to)} within its section`,
    question: ({ from, to }) => `moved ${turn(from, to)} within its topic`,
  },

  inIndex: { now: () => 'is now part of the index', noLonger: () => 'is no longer part of the index' },
  aggregation: { arithmetic: () => 'arithmetic mean', geometric: () => 'geometric mean', harmonic: () => 'harmonic mean' },
  source: { self: () => 'self-assessment', automated: () => 'automated check', expert: () => 'expert assessment' },
  unanswered: {
    zero: () => 'An unanswered question now earns 0 points',
    exclude: () => 'An unanswered question no longer changes the result',
  },
  notApplicable: {
    zero: () => 'A question that does not apply now earns 0 points',
    exclude: () => 'A question that does not apply no longer changes the result',
  },
  hidden: {
    zero: () => 'earns 0 points where it is hidden',
    exclude: () => 'no longer counts where it is hidden',
  },
  rankedOn: {
    unrounded: () => 'by the unrounded score',
    rounded: ({ decimals }) =>
      decimals === 0
        ? 'by the score rounded to a whole number'
        : `by the score rounded to ${decimals} ${plural('en', decimals, { one: 'decimal', other: 'decimals' })}`,
  },

  levelBegins: ({ before, after }) => `begins at ${number(after)} instead of ${number(before)}`,
  newLevel: ({ name, from }) => `is new: ${name}, beginning at ${points(from)}`,
  goneLevel: () => 'is taken out',

  askedOnlyOf: ({ kinds }) => `now asked of ${kinds} only`,
  alsoAskedOf: ({ kinds }) => `now also asked of ${kinds}`,
  noLongerAskedOf: ({ kinds }) => `no longer asked of ${kinds}`,
  askedOfAll: () => 'now asked of every organisation',
  everybody: () => 'every organisation',
  askedOnlyIf: ({ condition }) => `now asked only ${condition}`,
  askedAlways: ({ condition }) => `now always asked; until now only ${condition}`,
  askedIf: ({ before, after }) => `now asked ${after}; until now ${before}`,
  evidenceRequired: { now: () => 'evidence is now required', noLonger: () => 'evidence is no longer required' },

  newRecommendation: ({ when, wording }) => `new recommendation (${when}): ${wording}`,
  goneRecommendation: ({ when, wording }) => `recommendation (${when}) taken out: ${wording}`,
  rewordedRecommendation: ({ when, wording }) => `recommendation (${when}) reworded: ${wording}`,
  recommendationsInOtherOrder: () => 'recommendations in another order',

  newEntry: {
    option: ({ entry }) => `new option ${entry}`,
    row: ({ entry }) => `new row ${entry}`,
    column: ({ entry }) => `new column ${entry}`,
    reason: ({ entry }) => `new reason why it may not apply: ${entry}`,
  },
  goneEntry: {
    option: ({ entry }) => `option ${entry} taken out`,
    row: ({ entry }) => `row ${entry} taken out`,
    column: ({ entry }) => `column ${entry} taken out`,
    reason: ({ entry }) => `reason why it may not apply taken out: ${entry}`,
  },
  rewordedEntry: {
    option: ({ wording }) => `option reworded: ${wording}`,
    row: ({ wording }) => `row reworded: ${wording}`,
    column: ({ wording }) => `column reworded: ${wording}`,
    reason: ({ wording }) => `reason why it may not apply reworded: ${wording}`,
  },
  movedEntry: {
    option: ({ entry, from, to }) => `option ${entry} moved ${turn(from, to)}`,
    row: ({ entry, from, to }) => `row ${entry} moved ${turn(from, to)}`,
    column: ({ entry, from, to }) => `column ${entry} moved ${turn(from, to)}`,
    reason: ({ entry, from, to }) => `reason ${entry} moved ${turn(from, to)}`,
  },
  otherWords: ({ entry }) => `other words accepted for ${entry} changed`,
  entryEarns: {
    option: ({ entry, before, points: value }) => `option ${entry} now earns ${points(value)} instead of ${before}`,
    column: ({ entry, before, points: value }) => `column ${entry} now earns ${points(value)} instead of ${before}`,
  },
  entryEarnsNow: ({ entry, points: value }) => `column ${entry} now counts and earns ${points(value)}`,
  columnNotCounted: ({ entry }) => `a row answered with ${entry} no longer counts`,
  rowWeight: ({ entry, before, after }) => `weight of row ${entry} ${before} → ${after}`,
  excludesOthers: {
    now: ({ entry }) => `option ${entry} now excludes all others`,
    noLonger: ({ entry }) => `option ${entry} no longer excludes the others`,
  },

  answerTypes: {
    single: () => 'one choice',
    multiple: () => 'several choices',
    number: () => 'number',
    share: () => 'share (how many of how many)',
    counts: () => 'counts by row',
    table: () => 'table',
    text: () => 'text',
  },
  wholeNumber: { now: () => 'only whole numbers are accepted now', noLonger: () => 'numbers need not be whole any more' },
  basis: {
    rows: () => 'the share is now of the sum of all rows, no longer of a total that is given',
    declared: () => 'the share is now of a total that is given, no longer of the sum of all rows',
  },
  linear: ({ zero, full, least, most }) => `${points(least)} at ${zero}, ${points(most)} at ${full}, in proportion between them`,
  band: ({ from, points: value }) => `${points(value)} from ${from}`,
  notScored: () => 'not scored',
  points: ({ points: value }) => points(value),
};
