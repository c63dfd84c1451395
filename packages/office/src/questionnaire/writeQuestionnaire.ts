import { compileQuestionnaire, questionsOf, type AskedOrganisation, type Methodology, type Step } from '@e-index/core';
import { organisationSentence, paperTextsIn, text, type Locale, type PaperTexts } from '@e-index/messages';
import { field, paragraph, run, tab } from '../docx/paragraph.js';
import { writeDocx } from '../docx/writeDocx.js';
import { questionOnPaper } from './questionOnPaper.js';

export interface QuestionnaireOptions {
  readonly locale: Locale;
  /** Whom it is for: questions that do not apply to such a body are left out. */
  readonly organisation: Partial<AskedOrganisation>;
}

const LANGUAGES: Readonly<Record<Locale, string>> = { lv: 'lv-LV', en: 'en-GB' };

/**
 * The blank questionnaire of a kind of body as a Word document on A4, for collecting answers in a meeting: every question that
 * such a body answers itself, those with a condition included, with the place for its answer.
 */
export async function writeQuestionnaire(methodology: Methodology, { locale, organisation }: QuestionnaireOptions): Promise<Uint8Array> {
  const says = paperTextsIn(locale);
  const { kind, groups = {} } = organisation;
  const { steps } = compileQuestionnaire(methodology, { kind, groups });
  const title = text(methodology.title, locale);
  const named = new Map(questionsOf(methodology).map(({ question }) => [question.code, question]));
  return writeDocx({
    title: `${title}: ${says.questionnaireFor(kind)}`,
    language: LANGUAGES[locale],
    header: paragraph('Header', run(title)),
    footer: footer(methodology.version, says),
    body: [
      paragraph('Title', run(title)),
      paragraph('Subtitle', run([says.questionnaireFor(kind), groupsSentence(groups, locale)].filter((part) => part !== '').join('. '))),
      paragraph('Normal', run(says.intro)),
      ...[says.organisation, says.filledInBy, says.date].map((label) => paragraph('Line', `${run(`${label}: `)}${tab}`)),
      ...steps.map((step, position) => headingsBefore(step, steps[position - 1], locale) + questionOnPaper(step.question, named, locale)),
    ].join(''),
  });
}

function groupsSentence(groups: Readonly<Record<string, string>>, locale: Locale): string {
  return organisationSentence(Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, [value]])), locale);
}

/** The headings of a section and a topic, where this question is the first asked of them. */
function headingsBefore({ section, topic }: Step, before: Step | undefined, locale: Locale): string {
  const group = (style: 'Heading1' | 'Heading2', { code, title, description }: Step['section'] | Step['topic']) =>
    paragraph(style, run(`${code}\u2002${text(title, locale)}`)) +
    (description === undefined ? '' : paragraph('Normal', run(text(description, locale))));
  return (
    (before?.section.code === section.code ? '' : group('Heading1', section)) +
    (before?.topic.code === topic.code ? '' : group('Heading2', topic))
  );
}

function footer(version: string, says: PaperTexts): string {
  const pages = `${run(`${says.page} `)}${field('PAGE')}${run(` ${says.of} `)}${field('NUMPAGES')}`;
  return paragraph('Footer', `${run(says.version({ version }))}${tab}${pages}`);
}
