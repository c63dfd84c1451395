import { describe, expect, it } from 'vitest';
import { methodologySchema } from '../methodology/methodology.js';
import { compileQuestionnaire } from './compileQuestionnaire.js';
import { visitors } from '../../test/visitors.js';

const municipality = { kind: 'municipality', groups: {} };

describe('the questionnaire of a body', () => {
  it('the sample is a methodology of the format', () => {
    expect(methodologySchema.safeParse(visitors).success).toBe(true);
  });

  it('has the questions that apply to it and that it may answer itself, in document order', () => {
    const { steps } = compileQuestionnaire(visitors, municipality);
    expect(steps.map(({ code }) => code)).toEqual(['A1.1', 'A1.2', 'A1.3', 'A2.1', 'A2.2', 'B1.1']);
    expect(steps.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(steps[3]?.topic.code).toBe('A2');
    expect(steps[5]?.section.code).toBe('B');
  });

  it('asks a ministry what applies to ministries', () => {
    const { byCode } = compileQuestionnaire(visitors, { kind: 'ministry', groups: {} });
    expect(byCode.has('B1.2')).toBe(true);
  });

  it('asks a body without a kind nothing that applies to a kind', () => {
    expect(compileQuestionnaire(visitors, { groups: {} }).byCode.has('B1.2')).toBe(false);
  });

  it('of an expert has the questions for experts alone', () => {
    const { steps } = compileQuestionnaire(visitors, municipality, 'expert');
    expect(steps.map(({ code }) => code)).toEqual(['A2.3']);
  });

  it('carries the points this body can earn: by its kind, and none in a section outside the index', () => {
    const weights = (kind: string) => compileQuestionnaire(visitors, { kind, groups: {} }).steps.map(({ code, weight }) => [code, weight]);
    expect(weights('municipality')).toEqual([
      ['A1.1', 2],
      ['A1.2', 3],
      ['A1.3', 1],
      ['A2.1', 5],
      ['A2.2', 4],
      ['B1.1', 0],
    ]);
    expect(weights('ministry')).toContainEqual(['A2.1', 7]);
  });
});
