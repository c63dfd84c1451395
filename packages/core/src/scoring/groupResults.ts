import { namesInOrder } from '../interchange/namesInOrder.js';
import type { Level } from '../methodology/methodology.js';
import type { Aggregated } from './aggregated.js';
import type { Encoded } from './encode.js';
import { levelOf } from './levelOf.js';
import { attributeOf } from './organisationMatches.js';
import type { GroupResult, LevelCount } from './results.js';

/** Everybody, then every kind, then every value of every group attribute, each in order of first appearance. */
export function groupResults(encoded: Encoded, aggregated: Aggregated): readonly GroupResult[] {
  return groupsOf(encoded).map(({ by, value, members }) => groupResult(encoded, aggregated, by, value, members));
}

interface Group {
  readonly by: string;
  readonly value: string;
  /** Positions of organisations. */
  readonly members: readonly number[];
}

function groupsOf({ organisations }: Encoded): readonly Group[] {
  const attributes = new Set(['kind', ...organisations.flatMap(({ groups }) => (groups === undefined ? [] : namesInOrder(groups)))]);
  const groups: Group[] = [{ by: 'all', value: 'all', members: organisations.map((_, position) => position) }];
  for (const by of attributes) {
    const members = new Map<string, number[]>();
    organisations.forEach((organisation, position) => {
      const value = attributeOf(organisation, by);
      if (value === undefined) return;
      const known = members.get(value);
      if (known === undefined) members.set(value, [position]);
      else known.push(position);
    });
    for (const [value, positions] of members) groups.push({ by, value, members: positions });
  }
  return groups;
}

function groupResult(encoded: Encoded, aggregated: Aggregated, by: string, value: string, members: readonly number[]): GroupResult {
  const { levels, sections } = encoded.methodology;
  const surveyed = members.length;
  const scored = members.filter((member) => aggregated.outcomes[member] === 0);
  const scores = scored.map((member) => aggregated.index[member] ?? NaN);
  const mean = meanOfScores(scores);
  const sorted = scores.toSorted((a, b) => a - b);
  return {
    by,
    value,
    surveyed,
    scored: scored.length,
    mean,
    median: median(sorted),
    min: sorted[0] ?? null,
    max: sorted.at(-1) ?? null,
    level: levelOf(levels, mean),
    levels: levelCounts(levels, scores, surveyed),
    sections: sections.map(({ code }, s) => {
      const own = scored.map((member) => aggregated.sections[member * sections.length + s] ?? NaN).filter((score) => !Number.isNaN(score));
      const ownMean = meanOfScores(own);
      return { code, mean: ownMean, level: levelOf(levels, ownMean), levels: levelCounts(levels, own, surveyed) };
    }),
  };
}

function meanOfScores(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function median(sorted: readonly number[]): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return sorted.length % 2 === 1 ? upper : (lower + upper) / 2;
}

/** Counts are of the scored, shares of the surveyed: the shares of those without a level are missing on purpose. */
function levelCounts(levels: readonly Level[], scores: readonly number[], surveyed: number): readonly LevelCount[] {
  const counts = new Map(levels.map(({ level }) => [level, 0]));
  for (const score of scores) {
    const level = levelOf(levels, score);
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return levels.map(({ level }) => {
    const count = counts.get(level) ?? 0;
    return { level, count, shareOfSurveyed: surveyed === 0 ? 0 : count / surveyed };
  });
}
