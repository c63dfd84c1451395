import type { Question } from '@e-index/core';
import { text } from '@e-index/messages';

const mostChoices = 6;
const longestChoice = 60;

/**
 * The answers worth offering as buttons: the options of a choice of one, or a table's columns, where there are few and short.
 * A button says exactly its text, so a press and the same words typed are one and the same.
 */
export const offeredChoices = (question: Question, locale: 'lv' | 'en'): readonly string[] => {
  const { answer } = question;
  const named = answer.type === 'single' ? answer.options : answer.type === 'table' ? answer.columns : [];
  const choices = named.map((option) => text(option.text, locale));
  return choices.length <= mostChoices && choices.every((choice) => choice.length <= longestChoice) ? choices : [];
};
