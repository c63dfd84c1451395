import type { Text } from '../methodology/text.js';
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
 * The questions a person may mean by "mainīt atbildi par …": the one whose code is named, those of a topic or section whose code is
 * named, else those whose text shares the most telling words with the target, best first and at most five. Inflection, missing
 * diacritics and one typing error are forgiven; empty for no match.
 * @param target what was typed, in any case
 * @param locale the language of the questions' texts to look in; every language where a text lacks it
 */
export function findQuestion(questionnaire: Questionnaire, target: string, locale: string): readonly Step[] {
  const typed = cleanReply(target.slice(0, LONGEST_TARGET)).text;
  const named = byCode(questionnaire, typed);
  if (named.length > 0) return named.slice(0, MOST_CANDIDATES);
  const words = foldWords(typed).filter((word) => wordKind(word) === 'content' && word.length > 2);
  const texts = questionnaire.steps.map((step) => wordsOf(step, locale));
  const fits = words.map((word) => texts.map((text) => fitOf(word, text)));
  const scored = questionnaire.steps.map((step, index) => ({ step, score: sum(fits.map((fit) => weigh(fit, index))) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  if (best === 0) return [];
  return scored
    .filter(({ score }) => score >= best * WORTH_SHOWING)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_CANDIDATES)
    .map(({ step }) => step);
}

function byCode({ steps }: Questionnaire, typed: string): readonly Step[] {
  const tokens = new Set(typed.split(/[\s,;:"“”„()]+/u).map((token) => foldText(token).replace(/[.!?]+$/u, '')));
  const isNamed = ({ code }: { readonly code: string }) => tokens.has(foldText(code));
  const questions = steps.filter(isNamed);
  if (questions.length > 0) return questions;
  const inTopic = steps.filter(({ topic }) => isNamed(topic));
  return inTopic.length > 0 ? inTopic : steps.filter(({ section }) => isNamed(section));
}

/** The words of a question, and those of the topic and section it stands in. */
interface Words {
  readonly own: readonly string[];
  readonly around: readonly string[];
}

function wordsOf({ question, topic, section }: Step, locale: string): Words {
  const fold = (texts: readonly Text[]) => [...new Set(texts.flatMap((text) => foldWords(textIn(text, locale))))];
  return {
    own: fold(question.item === undefined ? [question.text] : [question.text, question.item.title]),
    around: fold([topic.title, section.title]),
  };
}

function textIn(text: Text, locale: string): string {
  return Object.hasOwn(text, locale) ? (text[locale] ?? '') : Object.values(text).join(' ');
}

// A word in a title speaks for every question below it, so it says half as much about each.
function fitOf(word: string, { own, around }: Words): number {
  const best = (words: readonly string[]) =>
    Math.max(0, ...words.map((meant) => compareWords(word, meant)).filter((fit) => fit >= GOOD_FIT));
  return Math.max(best(own), best(around) / 2);
}

// A word that every question has tells nothing: its weight falls with the number of questions it fits (inverse document frequency).
function weigh(fit: readonly number[], index: number): number {
  const here = fit[index] ?? 0;
  const matching = fit.filter((other) => other > 0).length;
  return here === 0 ? 0 : here * Math.log(1 + fit.length / matching);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
