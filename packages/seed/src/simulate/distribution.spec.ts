import { GroupResult, readResponsesValue, Results, score } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { familyMethodologies } from '../rounds/familyMethodologies.js';
import { openRound } from '../rounds/openRound.js';
import { round2021 } from '../rounds/round2021.js';
import { PopulationFamily } from '../rounds/seedRound.js';
import { demonstrationSeed } from './demonstrationSeed.js';
import { openRoundProgress } from './openRoundProgress.js';
import { simulateDraft } from './simulateDraft.js';
import { simulateResponses } from './simulateResponses.js';

function simulated(family: PopulationFamily) {
  const population = round2021.populations.find((candidate) => candidate.family === family);
  if (population === undefined) throw new Error(family);
  const methodology = familyMethodologies[family];
  const responses = simulateResponses(methodology, population, demonstrationSeed);
  const read = readResponsesValue(responses, methodology);
  return { read, results: score(methodology, responses, { methodologySha256: null, responsesSha256: null }) };
}

function group(results: Results, by: string, value: string): GroupResult {
  const found = results.groups.find((candidate) => candidate.by === by && candidate.value === value);
  if (found === undefined) throw new Error(`${by} ${value}`);
  return found;
}

const sectionMean = (all: GroupResult, code: string) => all.sections.find((section) => section.code === code)?.mean ?? NaN;

/** Levels 1 to 3 lie within three bodies of these, and nobody has level 4 or 5. */
function expectLevels(all: GroupResult, near: readonly [number, number, number]) {
  const counts = all.levels.map(({ count }) => count);
  near.forEach((expected, index) => expect(Math.abs((counts[index] ?? NaN) - expected)).toBeLessThanOrEqual(3));
  expect(counts.slice(3)).toEqual([0, 0]);
}

function expectSections(all: GroupResult, near: Readonly<Record<string, number>>) {
  for (const [code, expected] of Object.entries(near)) expect(Math.abs(sectionMean(all, code) - expected), code).toBeLessThan(4);
}

describe('the simulated state bodies of 2021', () => {
  const { read, results } = simulated('state');
  const all = group(results, 'all', 'all');

  it('are a responses document without a fault', () => {
    expect(read.ok ? [] : read.faults).toEqual([]);
  });

  it('all respond; 107 of 114 have a level, the other seven answered too little', () => {
    expect([all.surveyed, all.scored]).toEqual([114, 107]);
    const reasons = results.organisations.flatMap((body) => (body.scored ? [] : [body.reason]));
    expect(reasons).toEqual(Array.from({ length: 7 }, () => 'below-minimum'));
  });

  it('are distributed over the levels like the published 24, 75, 8, 0 and 0', () => {
    expectLevels(all, [24, 75, 8]);
  });

  it('have section means near the published ones: communication 56, clients 38, open data 24, services 20, processes 75', () => {
    expectSections(all, { CP: 56, CS: 38, OD: 24, SV: 20, IP: 75 });
    expect(Math.abs((all.mean ?? NaN) - 41)).toBeLessThan(2);
  });
});

describe('the simulated municipalities of 2021', () => {
  const { read, results } = simulated('municipalities');
  const all = group(results, 'all', 'all');

  it('are a responses document without a fault', () => {
    expect(read.ok ? [] : read.faults).toEqual([]);
  });

  it('all have a level, distributed like the published 12, 73, 10, 0 and 0', () => {
    expect([all.surveyed, all.scored]).toEqual([95, 95]);
    expectLevels(all, [12, 73, 10]);
  });

  it('are weakest in client service', () => {
    const means = ['CP', 'CS', 'OD', 'SV', 'IP'].map((code) => sectionMean(all, code));
    expect(Math.min(...means)).toBe(sectionMean(all, 'CS'));
  });

  it('score by the size of the centre: national above regional above local', () => {
    const [national, regional, local] = ['national', 'regional', 'local'].map((tier) => group(results, 'tier', tier).mean ?? NaN);
    expect(national).toBeGreaterThan(regional ?? NaN);
    expect(regional).toBeGreaterThan(local ?? NaN);
    expect(Math.abs((national ?? NaN) - 54)).toBeLessThan(4);
  });
});

describe('the drafts of the open round', () => {
  it('are answers that the methodologies allow', () => {
    for (const population of openRound('2026-11-22').populations) {
      const methodology = familyMethodologies[population.family];
      const share = new Map(openRoundProgress(population.organisations, 2026).map((progress) => [progress.organisation, progress.share]));
      const drafts = population.organisations.map((body) => simulateDraft(methodology, body, share.get(body.id) ?? 0, 2026));
      const document = { ...simulateResponses(methodology, population, 2026), responses: drafts };
      const read = readResponsesValue(document, methodology);
      expect(read.ok ? [] : read.faults).toEqual([]);
      expect(new Set(drafts.map(({ answers }) => answers.length)).size).toBeGreaterThan(10);
    }
  });
});
