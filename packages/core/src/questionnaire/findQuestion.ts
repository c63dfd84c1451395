import { cleanReply } from './reply/cleanReply.js';
import { compareWords } from './reply/compareWords.js';
import { foldText, foldWords } from './reply/foldText.js';
import { wordKind } from './reply/wordKind.js';
import type { Questionnaire, Step } from './Questionnaire.js';

const MOST_CANDIDATES = 5;
const LONGEST_TARGET = 500;
// Below this part of the best candidate's score another one is noise.
const WORTH_SHOWING = 0.75;
// Of a word's four grades of fit (see compareWords) the lowest matches too much.
const GOOD_FIT = 2;

/**
 * The questions a person may mean by "mainīt atbildi par …": the one whose code is named, else those whose text shares the most telling
 * words with the target, best first and at most five. Inflection, missing diacritics and one typing error are forgiven; empty for no match.
 * @param target what was typed, in any case
 * @param locale the language of the questions' texts to look in; every language where a text lacks it
 */
export function findQuestion(questionnaire: Questionnaire, target: string, locale: string): readonly Step[] {
  const typed = cleanReply(target.slice(0, LONGEST_TARGET)).text;
  const named = byCode(questionnaire, typed);
  if (named !== undefined) return [named];
  const words = foldWords(typed).filter((word) => wordKind(word) === 'content' && word.length > 2);
  const texts = questionnaire.steps.map((step) => wordsOf(step, locale));
  const fits = words.map((word) => texts.map((text) => Math.max(0, ...text.map((meant) => compareWords(word, meant)))));
  const scored = questionnaire.steps.map((step, index) => ({ step, score: sum(fits.map((fit) => weigh(fit, index))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(({ score }) => score >= best * WORTH_SHOWING)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ step }) => step);
}

function byCode(questionnaire: Questionnaire, typed: string): Step | undefined {
  const tokens = typed.split(/[\s,;:"“”„()]+/u).map((token) => foldText(token).replace(/[.!?]+$/u, ''));
  return questionnaire.steps.find(({ code }) => tokens.includes(foldText(code)));
}

function wordsOf({ question, topic }: Step, locale: string): readonly string[] {
  const parts = [question.text, topic.title, ...(question.item === undefined ? [] : [question.item.title])];
  return [
    ...new Set(parts.flatMap((part) => foldWords(Object.hasOwn(part, locale) ? (part[locale] ?? '') : Object.values(part).join(' ')))),
  ];
}

// A word that every question has tells nothing: its weight falls with the number of questions it fits (inverse document frequency).
function weigh(fit: readonly number[], index: number): number {
  const here = fit[index] ?? 0;
  if (here < GOOD_FIT) return 0;
  const matching = fit.filter((other) => other >= GOOD_FIT).length;
  return here * Math.log(1 + fit.length / matching);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
