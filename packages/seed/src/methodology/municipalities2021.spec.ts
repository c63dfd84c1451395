import { questionsOf } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { municipalities2021 } from './municipalities2021.js';
import { publishedQuestions } from './publishedQuestions.fixture.js';
import { base, byCode, codes, isBehind, questions } from './questionList.fixture.js';
import { mergedCodes } from './sections/mergedCodes.js';

describe('the municipal methodology', () => {
  it('has 7 sections in the order of the questionnaire, 5 of them scored with the reconstructed weights', () => {
    expect(municipalities2021.sections.map(({ code, scored, weight }) => [code, scored ?? true, weight])).toEqual([
      ['OD', true, 5],
      ['CS', true, 15],
      ['SV', true, 40],
      ['IP', true, 20],
      ['CP', true, 20],
      ['GI', false, undefined],
      ['SM', false, undefined],
    ]);
  });

  it('has 31 topics: 3, 6, 6, 8, 3, 2 and 3', () => {
    expect(municipalities2021.sections.map(({ topics }) => topics.length)).toEqual([3, 6, 6, 8, 3, 2, 3]);
  });

  it('asks all 90 published questions', () => {
    const asked = new Set(codes(municipalities2021).flatMap((code) => [base(code), ...(mergedCodes[code] ?? [])]));
    expect(publishedQuestions).toHaveLength(90);
    expect(publishedQuestions.filter((code) => !asked.has(code))).toEqual([]);
  });

  it('asks them in 168 steps: 78 once, after merging and splitting, and 9 for each of ten services', () => {
    const steps = questions(municipalities2021).filter(
      (question) => publishedQuestions.includes(base(question.code)) && !isBehind(question),
    );
    expect(steps.filter(({ item }) => item === undefined)).toHaveLength(78);
    expect(steps.filter(({ item }) => item !== undefined)).toHaveLength(90);
  });

  it('adds nothing else but the outside indicators, one opening question a service, and texts behind an answer', () => {
    const added = questions(municipalities2021).filter(
      (question) => !publishedQuestions.includes(base(question.code)) && !isBehind(question),
    );
    expect([...new Set(added.map(({ code }) => base(code)))].toSorted()).toEqual(['A1', 'A2', 'A4', 'A5', 'E1', 'E2', 'E5', 'SV5.0']);
    expect(codes(municipalities2021)).toHaveLength(207);
  });

  it('uses every answer type', () => {
    expect([...new Set(questions(municipalities2021).map(({ answer }) => answer.type))].toSorted()).toEqual([
      'counts',
      'multiple',
      'number',
      'share',
      'single',
      'table',
      'text',
    ]);
  });

  it('lets outside sources answer what can be seen from outside, and only them where the body cannot know', () => {
    const outside = questions(municipalities2021).filter(({ sources }) => sources !== undefined);
    expect(outside.map(({ code, sources }) => `${code} ${sources?.toSorted().join('+')}`).toSorted()).toEqual([
      'A1 automated',
      'A2 automated',
      'A4 automated+expert',
      'A5 automated',
      'CP1.1 expert',
      'CP2.3 expert+self',
      'CP3.1 expert',
      'CS5.1 expert+self',
      'CS6.2 expert+self',
      'E1 expert',
      'E2 expert',
      'E5 expert',
      'OD3.1 automated+self',
      'OD3.2 automated+self',
      'SV1.3 expert+self',
    ]);
  });

  it('counts the data sets in bands: none, one to four, five to nine, ten and more', () => {
    const answer = byCode(municipalities2021, 'OD3.2')?.answer;
    expect(answer?.type === 'number' && answer.scoring).toEqual({
      rule: 'bands',
      bands: [
        { from: 0, score: 0 },
        { from: 1, score: 0.4 },
        { from: 5, score: 0.7 },
        { from: 10, score: 1 },
      ],
    });
  });

  it('has 30 points of open data, as many as the format’s example', () => {
    const points = questionsOf(municipalities2021).filter(({ section }) => section.code === 'OD');
    expect(points.reduce((sum, { question }) => sum + question.weight, 0)).toBe(30);
  });
});
