import { questionsOf, type Methodology, type Question, type Recommendation, type Scoring } from '@e-index/core';
import { conditionSentence, type Locale } from '@e-index/messages';
import { conditionRows } from './conditionRows.js';
import { emptyFieldsOf } from './emptyFields.js';
import type { Layout } from './layout.js';

/** The rows of every table of a methodology, each an object with the fields of its columns. */
export function tablesOf(
  methodology: Methodology,
  locale: Locale,
): Readonly<Record<Exclude<Layout['sheet'], 'methodology'>, readonly object[]>> {
  const questions = questionsOf(methodology);
  const byCode = new Map(questions.map(({ question }) => [question.code, question]));
  const each = (rows: (question: Question) => readonly object[]) =>
    questions.flatMap(({ question }) => rows(question).map((row) => ({ question: question.code, ...row })));
  return {
    levels: methodology.levels,
    sections: methodology.sections.map((section) => withEmptyFields({ ...section, topics: undefined })),
    topics: methodology.sections.flatMap((section) =>
      section.topics.map((topic) => withEmptyFields({ section: section.code, ...topic, questions: undefined })),
    ),
    questions: questions.map(({ topic, question }) => ({
      topic: topic.code,
      ...withEmptyFields(ownFields(question)),
      conditionInWords: question.visibleIf === undefined ? undefined : conditionSentence(question.visibleIf, byCode, locale),
    })),
    options: each(({ answer }) => (answer.type === 'single' || answer.type === 'multiple' ? answer.options.map(withEmptyFields) : [])),
    rows: each(({ answer }) => (answer.type === 'counts' || answer.type === 'table' ? answer.rows.map(withEmptyFields) : [])),
    columns: each(({ answer }) => (answer.type === 'table' ? answer.columns.map(withEmptyFields) : [])),
    scoring: each(({ answer }) => ('scoring' in answer && answer.scoring !== undefined ? scoringRows(answer.scoring) : [])),
    conditions: each(({ visibleIf }) => (visibleIf === undefined ? [] : conditionRows(visibleIf))),
    reasons: each(({ notApplicable = [] }) => notApplicable),
    recommendations: each(({ recommendations = [] }) => recommendations.map(recommendationRow)),
  };
}

/** A question without what has sheets of its own; lists that are there without an entry stay, to be named. */
function ownFields(question: Question): object {
  const { notApplicable, recommendations } = question;
  return {
    ...question,
    visibleIf: undefined,
    answer: { ...question.answer, options: undefined, rows: undefined, columns: undefined, scoring: undefined },
    notApplicable: notApplicable?.length === 0 ? [] : undefined,
    recommendations: recommendations?.length === 0 ? [] : undefined,
  };
}

/** The object with the names of what is empty in it. */
export function withEmptyFields(row: object): object {
  return { ...row, emptyFields: emptyFieldsOf(row) };
}

function scoringRows(scoring: Scoring): readonly object[] {
  return scoring.rule === 'bands' ? scoring.bands.map((band) => ({ rule: 'bands', ...band })) : [scoring];
}

function recommendationRow({ for: advised, text }: Recommendation): object {
  if ('row' in advised) return { case: 'is', row: advised.row, value: advised.is, text };
  const [test, value] = Object.entries(advised)[0] ?? ['always', undefined];
  return { case: test, value, text };
}
