import { Answer, Responses } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { round2021 } from '../rounds/round2021.js';
import { SeedPopulation } from '../rounds/seedRound.js';
import { openRoundProgress } from './openRoundProgress.js';
import { simulateDraft } from './simulateDraft.js';
import { simulateResponses } from './simulateResponses.js';
import { smallMethodology } from '../../test/smallMethodology.js';

function populationOf(family: string): SeedPopulation {
  const found = round2021.populations.find((population) => population.family === family);
  if (found === undefined) throw new Error(family);
  return found;
}

const state = populationOf('state');
const municipalities = populationOf('municipalities');
const responses = simulateResponses(smallMethodology, state, 2021);

const answersOf = (document: Responses, question: string) =>
  document.responses.flatMap(({ answers }) => answers.filter((answer) => answer.question === question));
const has = (answers: readonly Answer[], question: string) => answers.some((answer) => answer.question === question);

describe('simulated responses', () => {
  it('are the same bytes for the same seed and others for another', () => {
    const again = JSON.stringify(simulateResponses(smallMethodology, state, 2021));
    expect(again).toBe(JSON.stringify(responses));
    expect(again).not.toBe(JSON.stringify(simulateResponses(smallMethodology, state, 2022)));
  });

  it('differ between bodies', () => {
    const different = new Set(responses.responses.map(({ answers }) => JSON.stringify(answers)));
    expect(different.size).toBe(114);
  });

  it('come from every body, in the order of the population, with its name, kind and groups of the day', () => {
    expect(responses.responses.map(({ organisation }) => organisation)).toEqual(state.organisations.map(({ id }) => id));
    expect(responses.organisations.find(({ id }) => id === 'lv-valsts-vides-dienests')).toEqual({
      id: 'lv-valsts-vides-dienests',
      name: { lv: 'Valsts vides dienests', en: 'State Environmental Service' },
      kind: 'institution',
      groups: { sector: 'varam' },
    });
    expect([responses.round, responses.referenceYear]).toEqual(['2021', 2020]);
  });

  it('answer a question behind a condition only where the condition holds', () => {
    const shown = responses.responses.filter(({ answers }) => has(answers, 'why-not'));
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.filter(({ answers }) => answers.find(({ question }) => question === 'single')?.value !== 'no')).toEqual([]);
    const many = responses.responses.filter(({ answers }) => has(answers, 'many'));
    expect(many.length).toBeGreaterThan(10);
    expect(many.length).toBeLessThan(100);
  });

  it('ask ministries alone what applies to ministries alone', () => {
    const asked = responses.responses.filter(({ answers }) => has(answers, 'ministry')).map(({ organisation }) => organisation);
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((id) => state.organisations.find((body) => body.id === id)?.kind !== 'ministry')).toEqual([]);
  });

  it('have some two fifths of state bodies without public premises and no municipality', () => {
    const without = answersOf(responses, 'premises').filter(({ notApplicable }) => notApplicable === 'no-premises').length;
    expect(without).toBeGreaterThan(35);
    expect(without).toBeLessThan(58);
    const ofMunicipalities = answersOf(simulateResponses(smallMethodology, municipalities, 2021), 'premises');
    expect(ofMunicipalities.filter(({ notApplicable }) => notApplicable !== undefined)).toEqual([]);
  });

  it('hold the answers of experts and checks, some of them not tested', () => {
    expect(new Set(answersOf(responses, 'seen').map(({ source }) => source))).toEqual(new Set(['expert']));
    expect(new Set(answersOf(responses, 'number').map(({ source }) => source ?? 'self'))).toEqual(new Set(['self', 'automated']));
    expect(answersOf(responses, 'number').filter(({ notTested }) => notTested === 'timeout').length).toBeGreaterThan(0);
    expect(answersOf(responses, 'seen').filter(({ notTested }) => notTested === 'not-assessed').length).toBeGreaterThan(0);
  });

  it('leave some questions open', () => {
    const open = simulateResponses(smallMethodology, municipalities, 2021).responses.filter(({ answers }) => !has(answers, 'single'));
    expect(open.length).toBeGreaterThan(0);
    expect(open.length).toBeLessThan(12);
  });

  it('have seven state bodies and no municipality with a questionnaire that is all but empty', () => {
    const fewAnswers = (document: Responses) =>
      document.responses.filter(({ answers }) => answers.filter(({ source }) => source === undefined).length <= 3).length;
    expect(fewAnswers(responses)).toBe(7);
    expect(fewAnswers(simulateResponses(smallMethodology, municipalities, 2021))).toBe(0);
  });
});

describe('a simulated draft', () => {
  const body = municipalities.organisations[0];
  if (body === undefined) throw new Error('empty population');

  it('holds the body’s own answers alone, nothing at 0 and a first part of the whole in between', () => {
    const whole = simulateDraft(smallMethodology, body, 1, 7).answers;
    expect(simulateDraft(smallMethodology, body, 0, 7).answers).toEqual([]);
    expect(simulateDraft(smallMethodology, body, 0.5, 7).answers).toEqual(whole.slice(0, Math.round(whole.length / 2)));
    expect(whole.filter(({ source }) => source !== undefined)).toEqual([]);
    expect(whole.length).toBeGreaterThan(4);
  });
});

describe('the progress of an open round', () => {
  it('shows bodies in every state of work', () => {
    const progress = openRoundProgress(municipalities.organisations, 2026);
    const count = (wanted: string) => progress.filter(({ state: reached }) => reached === wanted).length;
    expect(['not-started', 'in-progress', 'stuck', 'submitted'].map(count).every((bodies) => bodies >= 8)).toBe(true);
    expect(progress.filter(({ state: reached, share }) => (reached === 'submitted') !== (share === 1))).toEqual([]);
  });
});
