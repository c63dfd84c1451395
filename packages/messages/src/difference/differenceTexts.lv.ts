import { formatNumber } from '../formatNumber.js';
import { plural } from '../plural.js';
import type { DifferenceTexts, Named } from './DifferenceTexts.js';

type Ending = 's' | 'a' | 'i' | 'as';

/** Names with the ending that "pievienots" and "svītrots" take beside them. */
const names: Readonly<Record<Named, readonly [name: string, ending: Ending]>> = {
  aggregationMean: ['apkopošanas veids:', 's'],
  askedOf: ['kam jautā:', 's'],
  code: ['kods', 's'],
  colour: ['krāsa', 'a'],
  countedRows: ['rindas, kas veido daļu:', 'as'],
  description: ['apraksts', 's'],
  effort: ['ieguldījums', 's'],
  evidence: ['pierādījums', 's'],
  example: ['piemērs', 's'],
  expected: ['sagaidāmās robežas', 'as'],
  follows: ['iepriekšējā versija', 'a'],
  help: ['skaidrojums', 's'],
  item: ['vienība', 'a'],
  levelText: ['apraksts', 's'],
  maximum: ['lielākā vērtība', 'a'],
  maximumLength: ['lielākais rakstzīmju skaits', 's'],
  minimum: ['mazākā vērtība', 'a'],
  minimumAnswered: ['mazākā atbildēto daļa', 'a'],
  previous: ['iepriekšējais jautājums', 's'],
  ranking: ['vietas nosaka', 'as'],
  rankingDecimals: ['zīmes aiz komata, ja vietas nosaka pēc noapaļota vērtējuma:', 'as'],
  scoringRule: ['vērtēšanas noteikums:', 's'],
  sourceOrder: ['avotu secība:', 'a'],
  sources: ['atbilžu avoti:', 'i'],
  title: ['nosaukums', 's'],
  answerType: ['atbildes veids:', 's'],
  unit: ['mērvienība', 'a'],
  version: ['versija', 'a'],
  weight: ['svars', 's'],
  why: ['jautājuma pamatojums', 's'],
};

const bare = (name: Named): string => names[name][0].replace(/:$/u, '');
const number = (value: number): string => formatNumber(value, 'lv');
const noun = (value: number, zero: string, one: string, other: string): string =>
  `${number(value)} ${plural('lv', value, { zero, one, other })}`;
const questions = (count: number): string => noun(count, 'jautājumu', 'jautājums', 'jautājumi');
const points = (value: number): string => noun(value, 'punktu', 'punkts', 'punkti');
/** After a verb: dod 50 punktus. */
const pointsGiven = (value: number): string => noun(value, 'punktu', 'punktu', 'punktus');
/** After „ar”: sākas ar 65 punktiem. */
const withPoints = (value: number): string => noun(value, 'punktiem', 'punktu', 'punktiem');

/** An entry may pass others and have the same number in the end, where some are new or gone. */
const turn = (from: number, to: number, others: 'pārējām' | 'pārējiem'): string =>
  from === to ? `attiecībā pret ${others}` : `no ${from}. uz ${to}. vietu`;

export const differenceTextsLv: DifferenceTexts = {
  none: () => 'Versijas neatšķiras',
  whole: () => 'Metodika kopumā',
  part: {
    level: ({ name }) => `${name}. līmenis`,
    section: ({ name }) => `Sadaļa ${name}`,
    topic: ({ name }) => `Tēma ${name}`,
    question: ({ name }) => `Jautājums ${name}`,
  },
  named: ({ name }) => bare(name),
  changed: ({ name, before, after }) => `${names[name][0]} ${before} → ${after}`,
  given: ({ name, after }) => `pievienot${names[name][1]} ${bare(name)}: ${after}`,
  dropped: ({ name, before }) => `svītrot${names[name][1]} ${bare(name)}: ${before}`,
  weightForKind: ({ kinds, before, after }) => `svars ${kinds} ${before} → ${after}`,
  weightForKindGiven: ({ kinds, after }) => `atsevišķs svars ${kinds}: ${after}`,
  weightForKindDropped: ({ kinds }) => `vairs nav atsevišķa svara ${kinds}`,
  byPoints: () => 'pēc punktiem',
  reworded: ({ wording }) => `pārformulēts: ${wording}`,
  newCode: ({ before, after }) => `Jautājumam ${before} turpmāk ir kods ${after}`,
  inLanguage: ({ language }) => `${language} valodā`,

  newParts: {
    section: ({ name, questions: count }) => `Jauna sadaļa ${name} (${questions(count)})`,
    topic: ({ name, questions: count }) => `Jauna tēma ${name} (${questions(count)})`,
  },
  goneParts: {
    section: ({ name, questions: count }) => `Svītrota sadaļa ${name} (${questions(count)})`,
    topic: ({ name, questions: count }) => `Svītrota tēma ${name} (${questions(count)})`,
  },
  newQuestions: ({ count, questions: list }) => `${noun(count, 'jaunu jautājumu', 'jauns jautājums', 'jauni jautājumi')}: ${list}`,
  retiredQuestions: ({ count, questions: list }) => `Vairs neuzdod ${noun(count, 'jautājumu', 'jautājumu', 'jautājumus')}: ${list}`,
  split: ({ question, parts }) => `Jautājums ${question} ir sadalīts: ${parts}`,
  merged: ({ questions: list, into }) => `Jautājumi ${list} ir apvienoti jautājumā ${into}`,
  notComparable: () => 'vērtējums nav salīdzināms ar iepriekšējo versiju',
  lineageStated: ({ count }) =>
    `${noun(count, 'jautājumiem', 'jautājumam', 'jautājumiem')} norādīts iepriekšējais jautājums, vērtējumi ir salīdzināmi`,
  movedBetween: {
    topic: ({ before, after }) => `pārcelta no sadaļas ${before} uz sadaļu ${after}`,
    question: ({ before, after }) => `pārcelts no tēmas ${before} uz tēmu ${after}`,
  },
  movedWithin: {
    section: ({ from, to }) => `pārcelta ${turn(from, to, 'pārējām')}`,
    topic: ({ from, to }) => `pārcelta sadaļā ${turn(from, to, 'pārējām')}`,
    question: ({ from, to }) => `pārcelts tēmā ${turn(from, to, 'pārējiem')}`,
  },

  inIndex: { now: () => 'turpmāk ietilpst indeksā', noLonger: () => 'vairs neietilpst indeksā' },
  aggregation: {
    arithmetic: () => 'aritmētiskais vidējais',
    geometric: () => 'ģeometriskais vidējais',
    harmonic: () => 'harmoniskais vidējais',
  },
  source: { self: () => 'pašnovērtējums', automated: () => 'automātiska pārbaude', expert: () => 'eksperta vērtējums' },
  unanswered: {
    zero: () => 'Par neatbildētu jautājumu turpmāk ir 0 punktu',
    exclude: () => 'Neatbildēts jautājums rezultātu vairs nemaina',
  },
  notApplicable: {
    zero: () => 'Par neattiecināmu jautājumu turpmāk ir 0 punktu',
    exclude: () => 'Neattiecināms jautājums rezultātu vairs nemaina',
  },
  hidden: {
    zero: () => 'ja jautājums paslēpts, par to turpmāk ir 0 punktu',
    exclude: () => 'ja jautājums paslēpts, to vairs neskaita',
  },
  rankedOn: {
    unrounded: () => 'pēc nenoapaļota vērtējuma',
    rounded: ({ decimals }) =>
      decimals === 0
        ? 'pēc vērtējuma, kas noapaļots līdz veselam skaitlim'
        : `pēc vērtējuma, kas noapaļots līdz ${noun(decimals, 'zīmēm', 'zīmei', 'zīmēm')} aiz komata`,
  },

  levelBegins: ({ before, after }) => `sākas ar ${withPoints(after)}, nevis ar ${number(before)}`,
  newLevel: ({ name, from }) => `ir jauns: ${name}, sākas ar ${withPoints(from)}`,
  goneLevel: () => 'ir svītrots',

  askedOnlyOf: ({ kinds }) => `turpmāk jautā tikai ${kinds}`,
  alsoAskedOf: ({ kinds }) => `turpmāk jautā arī ${kinds}`,
  noLongerAskedOf: ({ kinds }) => `vairs nejautā ${kinds}`,
  askedOfAll: () => 'turpmāk jautā visām organizācijām',
  everybody: () => 'visām organizācijām',
  askedOnlyIf: ({ condition }) => `turpmāk jautā tikai tad, ${condition}`,
  askedAlways: ({ condition }) => `turpmāk jautā vienmēr; līdz šim – tikai tad, ${condition}`,
  askedIf: ({ before, after }) => `turpmāk jautā, ${after}; līdz šim – ${before}`,
  evidenceRequired: { now: () => 'pierādījums turpmāk ir obligāts', noLonger: () => 'pierādījums vairs nav obligāts' },

  newRecommendation: ({ when, wording }) => `jauns ieteikums (${when}): ${wording}`,
  goneRecommendation: ({ when, wording }) => `svītrots ieteikums (${when}): ${wording}`,
  rewordedRecommendation: ({ when, wording }) => `ieteikums (${when}) pārformulēts: ${wording}`,
  recommendationsInOtherOrder: () => 'ieteikumi ir citā secībā',

  newEntry: {
    option: ({ entry }) => `jauna atbilde ${entry}`,
    row: ({ entry }) => `jauna rinda ${entry}`,
    column: ({ entry }) => `jauna kolonna ${entry}`,
    reason: ({ entry }) => `jauns iemesls, kāpēc neattiecas: ${entry}`,
  },
  goneEntry: {
    option: ({ entry }) => `svītrota atbilde ${entry}`,
    row: ({ entry }) => `svītrota rinda ${entry}`,
    column: ({ entry }) => `svītrota kolonna ${entry}`,
    reason: ({ entry }) => `svītrots iemesls, kāpēc neattiecas: ${entry}`,
  },
  rewordedEntry: {
    option: ({ wording }) => `atbilde pārformulēta: ${wording}`,
    row: ({ wording }) => `rinda pārformulēta: ${wording}`,
    column: ({ wording }) => `kolonna pārformulēta: ${wording}`,
    reason: ({ wording }) => `iemesls, kāpēc neattiecas, pārformulēts: ${wording}`,
  },
  movedEntry: {
    option: ({ entry, from, to }) => `atbilde ${entry} pārcelta ${turn(from, to, 'pārējām')}`,
    row: ({ entry, from, to }) => `rinda ${entry} pārcelta ${turn(from, to, 'pārējām')}`,
    column: ({ entry, from, to }) => `kolonna ${entry} pārcelta ${turn(from, to, 'pārējām')}`,
    reason: ({ entry, from, to }) => `iemesls ${entry} pārcelts ${turn(from, to, 'pārējiem')}`,
  },
  otherWords: ({ entry }) => `mainīti vārdi, ko pieņem ${entry} vietā`,
  entryEarns: {
    option: ({ entry, before, points: value }) => `atbilde ${entry} turpmāk dod ${pointsGiven(value)}, nevis ${before}`,
    column: ({ entry, before, points: value }) => `kolonna ${entry} turpmāk dod ${pointsGiven(value)}, nevis ${before}`,
  },
  entryEarnsNow: ({ entry, points: value }) => `kolonnu ${entry} turpmāk skaita, tā dod ${pointsGiven(value)}`,
  columnNotCounted: ({ entry }) => `rindu, kurā atbildēts ${entry}, vairs neskaita`,
  rowWeight: ({ entry, before, after }) => `rindas ${entry} svars ${before} → ${after}`,
  excludesOthers: {
    now: ({ entry }) => `atbilde ${entry} turpmāk izslēdz pārējās`,
    noLonger: ({ entry }) => `atbilde ${entry} vairs neizslēdz pārējās`,
  },

  answerTypes: {
    single: () => 'viena izvēle',
    multiple: () => 'vairākas izvēles',
    number: () => 'skaitlis',
    share: () => 'daļa (cik no cik)',
    counts: () => 'skaits pa rindām',
    table: () => 'tabula',
    text: () => 'teksts',
  },
  wholeNumber: { now: () => 'turpmāk pieņem tikai veselus skaitļus', noLonger: () => 'skaitlim vairs nav jābūt veselam' },
  basis: {
    rows: () => 'daļu turpmāk rēķina no visu rindu summas, nevis no norādītā kopskaita',
    declared: () => 'daļu turpmāk rēķina no norādītā kopskaita, nevis no visu rindu summas',
  },
  linear: ({ zero, full, least, most }) => `par ${zero} – ${points(least)}, par ${full} – ${points(most)}, pa vidu proporcionāli`,
  band: ({ from, points: value }) => `no ${from} – ${points(value)}`,
  notScored: () => 'nevērtē',
  points: ({ points: value }) => points(value),
};
