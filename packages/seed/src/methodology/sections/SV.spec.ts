import { describe, expect, it } from 'vitest';
import type { Question } from '../documentTypes.js';
import { SV } from './SV.js';
import { unifiedServices } from './SV/unifiedServices.js';

const questions = SV.topics.flatMap(({ questions }) => questions);
const about = (service: string) => questions.filter(({ item }) => item?.code === service);
const weightOf = (code: string) => questions.find((question) => question.code === code)?.weight;

function scoreOf(code: string, option: string): number | undefined {
  const answer = questions.find((question) => question.code === code)?.answer;
  return answer?.type === 'single' ? answer.options.find((candidate) => candidate.code === option)?.score : undefined;
}

const total = (list: readonly Question[]) => list.reduce((sum, { weight }) => sum + weight, 0);

describe('section SV', () => {
  it('asks ten questions about each of the ten unified services', () => {
    expect(unifiedServices.map(({ code }) => about(code).length)).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 10]);
    expect(about('burial-benefit').map(({ code }) => code)).toEqual([
      'SV2.2.burial-benefit',
      'SV2.3.burial-benefit',
      'SV2.1.burial-benefit',
      'SV2.4.burial-benefit',
      'SV2.5.burial-benefit',
      'SV5.0.burial-benefit',
      'SV5.2.burial-benefit',
      'SV5.3.burial-benefit',
      'SV5.4.burial-benefit',
      'SV5.5.burial-benefit',
    ]);
  });

  it('gives a service 2.5 points, less than a shared question about all of them', () => {
    expect(unifiedServices.map(({ code }) => total(about(code)))).toEqual([2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5, 2.5]);
    expect(weightOf('SV4.3')).toBe(4);
  });

  it('never lowers a score for an electronic application: the step earns what the questions behind it can cost', () => {
    const step = (scoreOf('SV2.2.burial-benefit', 'application') ?? 0) - (scoreOf('SV2.2.burial-benefit', 'form') ?? 0);
    const opened = ['SV2.1', 'SV2.3', 'SV2.4', 'SV2.5'].map((code) => weightOf(`${code}.burial-benefit`) ?? 0);
    expect(step * (weightOf('SV2.2.burial-benefit') ?? 0)).toBeCloseTo(0.5, 12);
    expect(opened.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(0.5, 12);
  });

  it('scores "no statistics" 0 whatever the reason, and keeping them as much as the shares behind it can cost', () => {
    expect(
      ['not-counted', 'not-extractable', 'not-compiled', 'other-reason'].map((option) => scoreOf('SV5.0.marriage-registration', option)),
    ).toEqual([0, 0, 0, 0]);
    expect(scoreOf('SV5.0.marriage-registration', 'yes')).toBe(1);
    expect(['SV5.0', 'SV5.2', 'SV5.3'].map((code) => weightOf(`${code}.marriage-registration`))).toEqual([0.5, 0.25, 0.25]);
  });

  it('offers a stage of payment only where there is something to pay', () => {
    const payable = questions.filter(
      ({ code, answer }) =>
        code.startsWith('SV2.3.') && answer.type === 'multiple' && answer.options.some((option) => option.code === 'payment'),
    );
    expect(payable.map(({ code }) => code)).toEqual([
      'SV2.3.building-permit',
      'SV2.3.residence-declaration',
      'SV2.3.marriage-registration',
      'SV2.3.property-tax-notice',
    ]);
  });

  it('asks for the practice before its ways, as conditions look back only', () => {
    expect(questions.slice(0, 2).map(({ code }) => code)).toEqual(['SV1.2', 'SV1.1']);
  });
});
