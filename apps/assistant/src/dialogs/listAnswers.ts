import { draftAnswerOf, draftOf, visibleSteps } from '@e-index/core';
import { chatSentences, formatValue, text } from '@e-index/messages';
import type { View } from '../api/Desk.js';
import { plain, type Say } from './Say.js';

/** Everything answered so far, one message a section, so that a phone can scroll it and a screen reader can skip. */
export const listAnswers = (view: View, locale: 'lv' | 'en'): readonly Say[] => {
  const sentences = chatSentences(locale);
  const steps = visibleSteps(view.questionnaire, draftOf(view.answers.values()));
  const says = view.methodology.sections.flatMap((section) => {
    const lines = steps.flatMap((step) => {
      const answer = step.section.code === section.code ? draftAnswerOf(view.answers.get(step.code)) : undefined;
      return answer === undefined
        ? []
        : [`• ${plain(`${step.code} ${text(step.question.text, locale)}`)} **${plain(formatValue(step.question, answer, locale))}**`];
    });
    return lines.length === 0 ? [] : [{ text: [`**${plain(text(section.title, locale))}**`, ...lines].join('\n') }];
  });
  return says.length === 0 ? [{ text: plain(sentences.noAnswersYet()) }] : [{ text: plain(sentences.answersHeading()) }, ...says];
};
