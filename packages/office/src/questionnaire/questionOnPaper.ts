import type { Question } from '@e-index/core';
import { conditionSentence, paperTextsIn, text, type Locale } from '@e-index/messages';
import { paragraph, run, tab } from '../docx/paragraph.js';
import { answerPlace, choices } from './answerPlace.js';

/** A question with everything that helps to answer it, and the place for the answer. */
export function questionOnPaper(question: Question, questions: ReadonlyMap<string, Question>, locale: Locale): string {
  const says = paperTextsIn(locale);
  const { visibleIf, help, why, example, item, evidence, notApplicable = [] } = question;
  const asked = text(question.text, locale);
  const about = text(item?.title, locale);
  return [
    paragraph('Heading3', run(`${question.code}\u2002${asked}`)),
    ...(visibleIf === undefined
      ? []
      : [paragraph('Condition', run(says.answerIf({ condition: conditionSentence(visibleIf, questions, locale) })))]),
    // Most questions about one of several things name it themselves.
    ...(item === undefined || asked.includes(about) ? [] : [paragraph('Note', run(says.item({ title: about })))]),
    ...(help === undefined ? [] : [paragraph('Note', run(text(help, locale)))]),
    ...(why === undefined ? [] : [paragraph('Note', run(says.why({ why: text(why, locale) })))]),
    ...(example === undefined ? [] : [paragraph('Note', run(says.example({ example: text(example, locale) })))]),
    answerPlace(question.answer, asked, says, locale),
    ...(notApplicable.length === 0 ? [] : [paragraph('Instruction', run(says.notApplicable(notApplicable.length)))]),
    choices(notApplicable, locale),
    ...(evidence === undefined
      ? []
      : [
          paragraph('Note', run(says.evidence({ required: evidence.required, text: text(evidence.text, locale) }))),
          paragraph('Line', `${run(`${says.evidencePlace}: `)}${tab}`),
        ]),
  ].join('');
}
