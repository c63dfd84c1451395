import type {
  AdviceCase,
  Answer,
  Column,
  Condition,
  Option,
  Question,
  Reason,
  Recommendation,
  Row,
  Scoring,
  Section,
  Synonyms,
  Text,
  Topic,
} from './documentTypes.js';

/** A text in both languages. */
export function t(lv: string, en: string): Text {
  return { lv, en };
}

/** Words people type for an option, row or column. */
export function words(lv: readonly string[], en: readonly string[]): Synonyms {
  return { lv, en };
}

/** A question as given; exists so that a file reads `question({…})` and is checked against the format. */
export function question(spec: Question): Question {
  return spec;
}

// Options, rows, columns, reasons

export function option(code: string, lv: string, en: string, score: number, synonyms?: Synonyms): Option {
  return { code, text: t(lv, en), score, ...(synonyms === undefined ? {} : { synonyms }) };
}

/** "None of these": stands alone, scores 0. */
export function exclusive(code: string, lv: string, en: string, synonyms?: Synonyms): Option {
  return { ...option(code, lv, en, 0, synonyms), exclusive: true };
}

/** The "other" option; ask what exactly with `otherText` behind it. */
export function other(score: number): Option {
  return option(
    'other',
    'Cita atbilde',
    'Other',
    score,
    words(['cits', 'cita', 'citur', 'citādi', 'kaut kas cits'], ['something else', 'another']),
  );
}

export function row(code: string, lv: string, en: string, synonyms?: Synonyms): Row {
  return { code, text: t(lv, en), ...(synonyms === undefined ? {} : { synonyms }) };
}

/** A table's column; score null where the row does not apply. */
export function column(code: string, lv: string, en: string, score: number | null, synonyms?: Synonyms): Column {
  return { code, text: t(lv, en), score, ...(synonyms === undefined ? {} : { synonyms }) };
}

/** A reason why the question may not apply. */
export function reason(code: string, lv: string, en: string): Reason {
  return { code, text: t(lv, en) };
}

// Answers

export function single(...options: readonly Option[]): Answer {
  return { type: 'single', options };
}

export function multiple(...options: readonly Option[]): Answer {
  return { type: 'multiple', options };
}

/** Yes scores 1 and no 0, unless the question earns nothing. */
export function yesNo(scores: { readonly yes: number; readonly no: number } = { yes: 1, no: 0 }): Answer {
  return single(
    option('yes', 'Jā', 'Yes', scores.yes, words(['ir', 'jā, ir'], ['yes, we do', 'we do'])),
    option('no', 'Nē', 'No', scores.no, words(['nav', 'nē, nav'], ['we do not', 'not yet'])),
  );
}

/** Outside these bounds a person is asked why; of a share or counts they bound the ratio. */
export interface Expected {
  readonly min: number;
  readonly max: number;
}

/** A whole number from 0. */
export function count(unit: Text, scoring: Scoring, expected?: Expected): Answer {
  return { type: 'number', min: 0, integer: true, unit, scoring, ...(expected === undefined ? {} : { expected }) };
}

export function share(scoring: Scoring, expected?: Expected): Answer {
  return { type: 'share', scoring, ...(expected === undefined ? {} : { expected }) };
}

/** `inShare`: codes of the rows whose sum is the numerator. */
export function counts(
  rows: readonly Row[],
  inShare: readonly string[],
  basis: 'rows' | 'declared',
  scoring: Scoring,
  expected?: Expected,
): Answer {
  return { type: 'counts', rows, share: inShare, basis, scoring, ...(expected === undefined ? {} : { expected }) };
}

export function table(rows: readonly Row[], columns: readonly Column[]): Answer {
  return { type: 'table', rows, columns };
}

export function freeText(maxLength = 2000): Answer {
  return { type: 'text', maxLength };
}

// Scoring

export const unscored: Scoring = { rule: 'none' };

export function linear(zero: number, full: number): Scoring {
  return { rule: 'linear', zero, full };
}

/** Pairs of a lower bound and the score (0..1) from there on. */
export function bands(...pairs: readonly (readonly [from: number, score: number])[]): Scoring {
  return { rule: 'bands', bands: pairs.map(([from, score]) => ({ from, score })) };
}

// Conditions on questions that stand earlier

export function is(code: string, optionCode: string): Condition {
  return { question: code, is: optionCode };
}

export function includes(code: string, optionCode: string): Condition {
  return { question: code, includes: optionCode };
}

export function atLeast(code: string, value: number): Condition {
  return { question: code, atLeast: value };
}

export function below(code: string, value: number): Condition {
  return { question: code, below: value };
}

export function answered(code: string): Condition {
  return { question: code, answered: true };
}

export function not(condition: Condition): Condition {
  return { not: condition };
}

export function any(...conditions: readonly Condition[]): Condition {
  return { any: conditions };
}

export function all(...conditions: readonly Condition[]): Condition {
  return { all: conditions };
}

// Recommendations

function advise(advised: AdviceCase, lv: string, en: string): Recommendation {
  return { for: advised, text: t(lv, en) };
}

/** For the one who chose this option of a single or multiple question. */
export function whenIs(optionCode: string, lv: string, en: string): Recommendation {
  return advise({ is: optionCode }, lv, en);
}

/** For the one who did not choose this option of a multiple question. */
export function whenLacks(optionCode: string, lv: string, en: string): Recommendation {
  return advise({ lacks: optionCode }, lv, en);
}

/** For the one whose answer scored less than this many of 100 points. */
export function whenBelow(points: number, lv: string, en: string): Recommendation {
  return advise({ scoreBelow: points }, lv, en);
}

/** For the one who chose this column in this row of a table. */
export function whenRow(rowCode: string, columnCode: string, lv: string, en: string): Recommendation {
  return advise({ row: rowCode, is: columnCode }, lv, en);
}

export function whenNotApplicable(reasonCode: string, lv: string, en: string): Recommendation {
  return advise({ notApplicable: reasonCode }, lv, en);
}

// Steps behind an answer

/** The unscored text behind an "other" option: `<code>.other`, visible where that option was chosen. */
export function otherText(of: Question, lv: string, en: string): Question {
  const visibleIf = of.answer.type === 'multiple' ? includes(of.code, 'other') : is(of.code, 'other');
  return { code: `${of.code}.other`, text: t(lv, en), weight: 0, visibleIf, answer: freeText(500) };
}

// Topics and sections

export function topic(code: string, lv: string, en: string, questions: readonly Question[], description?: Text): Topic {
  return { code, title: t(lv, en), ...(description === undefined ? {} : { description }), questions };
}

/** A section inside the index with its weight, or `unscored` for one that is only collected. */
export function section(code: string, title: Text, description: Text, weight: number | 'unscored', topics: readonly Topic[]): Section {
  return weight === 'unscored' ? { code, title, description, scored: false, topics } : { code, title, description, weight, topics };
}
