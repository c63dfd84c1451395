import { readMethodologyValue, type Column, type Condition, type Methodology, type Option, type Question, type Row } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';
import { outsideIndicators } from './outsideIndicators.js';
import { byCode, codes, isBehind, questions } from './questionList.fixture.js';
import { strings, textsIn } from './textsIn.fixture.js';
import { withoutAdvice } from './withoutAdvice.fixture.js';

const both: readonly (readonly [string, Methodology])[] = [
  ['municipalities2021', municipalities2021],
  ['institutions2021', institutions2021],
];

/** Whether the condition holds where no question has a winning value. */
function holdsWithoutAnswers(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(holdsWithoutAnswers);
  if ('any' in condition) return condition.any.some(holdsWithoutAnswers);
  if ('not' in condition) return !holdsWithoutAnswers(condition.not);
  return 'answered' in condition && !condition.answered;
}

function questionsTested(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsTested);
  if ('any' in condition) return condition.any.flatMap(questionsTested);
  if ('not' in condition) return questionsTested(condition.not);
  return 'question' in condition ? [condition.question] : [];
}

/** What people may type for the options, rows or columns of a question, where it stands for two of them. */
function ambiguousWords({ code, answer }: Question, language: string): readonly string[] {
  const lists: readonly (readonly Option[] | readonly Row[] | readonly Column[])[] =
    'options' in answer ? [answer.options] : 'columns' in answer ? [answer.rows, answer.columns] : 'rows' in answer ? [answer.rows] : [];
  return lists.flatMap((list) => {
    const typed = list.flatMap(({ text, synonyms }) => [
      ...new Set([text[language] ?? '', ...(synonyms?.[language] ?? [])].map((word) => word.toLowerCase())),
    ]);
    return typed.filter((word, index) => typed.indexOf(word) !== index).map((word) => `${code}: ${word}`);
  });
}

describe.each(both)('%s', (_name, methodology) => {
  it('is a faultless document', () => {
    expect(readMethodologyValue(methodology)).toMatchObject({ ok: true });
  });

  it('has the nine indicators of experts and the five of automated checks, open to those who look from outside', () => {
    const unseen = Object.entries(outsideIndicators).flatMap(([indicator, asked]) =>
      asked
        .filter((code) => !byCode(methodology, code)?.sources?.includes(indicator.startsWith('E') ? 'expert' : 'automated'))
        .map((code) => `${indicator}: ${code}`),
    );
    expect(Object.keys(outsideIndicators)).toHaveLength(14);
    expect(unseen).toEqual([]);
  });

  it('has levels from 0, 30, 60, 80 and 90', () => {
    expect(methodology.levels.map(({ level, from, name }) => [level, from, name['lv']])).toEqual([
      [1, 0, 'situatīvs'],
      [2, 30, 'intuitīvs'],
      [3, 60, 'definēts'],
      [4, 80, 'pārvaldīts'],
      [5, 90, 'optimāls'],
    ]);
  });

  it('never uses a code twice', () => {
    const seen = codes(methodology);
    expect(seen.filter((code, index) => seen.indexOf(code) !== index)).toEqual([]);
  });

  it('lets conditions look back only', () => {
    const order = codes(methodology);
    const ahead = questions(methodology).filter(({ code, visibleIf }) =>
      visibleIf === undefined
        ? false
        : questionsTested(visibleIf).some((tested) => order.indexOf(tested) >= order.indexOf(code) || !order.includes(tested)),
    );
    expect(ahead.map(({ code }) => code)).toEqual([]);
  });

  it('never counts a hidden question as 0 because the one before it does not apply', () => {
    const punished = questions(methodology).filter(
      ({ visibleIf, whenHidden }) =>
        whenHidden === 'zero' &&
        visibleIf !== undefined &&
        !holdsWithoutAnswers(visibleIf) &&
        questionsTested(visibleIf).some((tested) => (byCode(methodology, tested)?.notApplicable ?? []).length > 0),
    );
    expect(punished.map(({ code }) => code)).toEqual([]);
  });

  it('has a recommendation for every answer that could be better', () => {
    const scored = questions(methodology).filter(({ weight }) => weight > 0);
    expect(scored.length).toBeGreaterThan(60);
    expect(scored.flatMap(withoutAdvice)).toEqual([]);
  });

  it('says of every question what is meant and why it is asked, except of texts behind an answer', () => {
    const bare = questions(methodology).filter(
      (question) => !isBehind(question) && (question.help === undefined || question.why === undefined),
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('asks for a text behind every "other" option of a question that stands once', () => {
    const present = codes(methodology);
    const others = questions(methodology).filter(
      ({ answer }) => (answer.type === 'single' || answer.type === 'multiple') && answer.options.some(({ code }) => code === 'other'),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(others.map(({ code }) => code).filter((code) => !present.includes(`${code}.other`) && code !== 'IP8.1')).toEqual([]);
  });

  it('lets no word that people may type stand for two options of one question', () => {
    expect(questions(methodology).flatMap((question) => [...ambiguousWords(question, 'lv'), ...ambiguousWords(question, 'en')])).toEqual(
      [],
    );
  });

  it('has every text in Latvian and English', () => {
    const found = textsIn(methodology);
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(([, text]) => !filled(text['lv']) || !filled(text['en'])).map(([path]) => path)).toEqual([]);
  });

  it('has no English left in Latvian texts and no Latvian in English ones', () => {
    const english = /(?<!\p{L})(the|and|with|for|are|is|of|yes|not|service|data|website)(?!\p{L})/iu;
    const latvian = /[āčēģīķļņšūž]|(?<!\p{L})(un|vai|nav|ir)(?!\p{L})/iu;
    expect(strings(methodology, 'lv').filter(([, text]) => english.test(text.replace(/data\.gov\.lv/g, '')))).toEqual([]);
    expect(strings(methodology, 'en').filter(([, text]) => latvian.test(text))).toEqual([]);
  });

  it('quotes in Latvian with low and high marks, in English with high ones', () => {
    expect(strings(methodology, 'lv').filter(([, text]) => /[“"]/.test(text))).toEqual([]);
    expect(strings(methodology, 'en').filter(([, text]) => /[„"]/.test(text))).toEqual([]);
  });
});

function filled(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every(filled)
    : typeof value === 'string' && value.trim() === value && value !== '';
}
