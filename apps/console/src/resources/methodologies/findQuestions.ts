import { questionsOf, type Methodology, type Text } from '@e-index/core';
import { foldText } from './foldText.js';

/** Codes of the questions that hold every word sought in their code, text, help or options, in either language, diacritics aside. Null: nothing is sought. */
export const findQuestions = (methodology: Methodology, sought: string): ReadonlySet<string> | null => {
  const words = foldText(sought)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const found = questionsOf(methodology).filter(({ question }) => {
    const { answer } = question;
    const options = answer.type === 'single' || answer.type === 'multiple' ? answer.options.map((option) => option.text) : [];
    const texts: readonly (Text | undefined)[] = [question.text, question.help, ...options];
    const haystack = foldText([question.code, ...texts.flatMap((text) => Object.values(text ?? {}))].join('\n'));
    return words.every((word) => haystack.includes(word));
  });
  return new Set(found.map(({ question }) => question.code));
};
