import { Methodology, Results, score } from '@e-index/core';
import { SeedPopulation } from '../rounds/seedRound.js';
import { MaturityProfile } from './maturityProfile.js';
import { PublishedTargets } from './publishedTargets.js';
import { simulateResponses } from './simulateResponses.js';

export interface Calibration {
  readonly profile: MaturityProfile;
  /** Bodies by level, from level 1 up. */
  readonly levels: readonly number[];
  /** Section code → mean score. */
  readonly sections: Readonly<Record<string, number>>;
  readonly mean: number;
}

const unstamped = { methodologySha256: null, responsesSha256: null };

const steps = 10;
const spreads = Array.from({ length: 19 }, (_, index) => 0.1 + 0.05 * index);

/**
 * The profile whose simulated answers, scored, come nearest to the targets: for every spread the sections are shifted until their
 * means fit, all together a little up or down until as many bodies are missing above as below; the spread with the least difference of counts wins.
 * Run after a change of a methodology, and copy `spread` and `sections` into maturityProfile.ts.
 */
export function calibrate(
  methodology: Methodology,
  population: SeedPopulation,
  seed: number,
  start: MaturityProfile,
  targets: PublishedTargets,
): Calibration {
  const measure = (profile: MaturityProfile): Calibration => ({
    profile,
    ...measured(score(methodology, simulateResponses(methodology, population, seed, profile), unstamped)),
  });
  const fitted = spreads.flatMap((spread) => {
    const tries: Calibration[] = [];
    let profile = rounded({ ...start, spread });
    let lift = 0;
    for (let step = 0; step < steps; step += 1) {
      const calibration = measure(profile);
      tries.push(calibration);
      // Too few bodies above and too many below: all sections aim a little higher than their printed means.
      lift += 0.1 * (missingIn(calibration, targets, 2) - missingIn(calibration, targets, 0));
      profile = shifted(calibration, targets, lift);
    }
    return tries;
  });
  return fitted.reduce((best, next) => (difference(next, targets) < difference(best, targets) ? next : best));
}

function measured(results: Results): Omit<Calibration, 'profile'> {
  const all = results.groups.find(({ by }) => by === 'all');
  return {
    levels: all?.levels.map(({ count }) => count) ?? [],
    sections: Object.fromEntries(all?.sections.map(({ code, mean }) => [code, mean ?? 0]) ?? []),
    mean: all?.mean ?? 0,
  };
}

function missingIn({ levels }: Calibration, targets: PublishedTargets, index: number): number {
  return (targets.levels[index] ?? 0) - (levels[index] ?? 0);
}

function shifted({ profile, sections }: Calibration, targets: PublishedTargets, lift: number): MaturityProfile {
  const shifts = Object.entries(targets.sections).map(([code, target]): [string, number] => [
    code,
    (profile.sections[code] ?? 0) + 0.8 * (logOdds(target + lift) - logOdds(sections[code] ?? target)),
  ]);
  return rounded({ ...profile, sections: Object.fromEntries(shifts) });
}

function difference(calibration: Calibration, targets: PublishedTargets): number {
  // A body in a level that nobody had is a claim of its own, so it weighs more than one body too many elsewhere.
  const ofCounts = targets.levels.map((target, index) => (target === 0 ? 3 : 1) * Math.abs(target - (calibration.levels[index] ?? 0)));
  const ofMeans = Object.entries(targets.sections).map(([code, target]) => Math.abs(target - (calibration.sections[code] ?? 0)));
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return sum(ofCounts) + 0.1 * sum(ofMeans);
}

function rounded(profile: MaturityProfile): MaturityProfile {
  const two = (value: number) => Math.round(value * 100) / 100;
  return {
    ...profile,
    spread: two(profile.spread),
    sections: Object.fromEntries(Object.entries(profile.sections).map(([code, shift]) => [code, two(shift)])),
  };
}

function logOdds(score: number): number {
  const share = Math.min(0.98, Math.max(0.02, score / 100));
  return Math.log(share / (1 - share));
}
