import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adaptResponses,
  explainMove,
  prepareWhatIf,
  readMethodologyValue,
  readResponsesValue,
  recompute,
  resultsOf,
  score,
  type Methodology,
  type Responses,
  type WhatIf,
} from '../src/index.js';
import { randomDocuments } from './randomDocuments.js';
import { reweigh, reweighings } from './reweigh.js';

const STAMP = { methodologySha256: null, responsesSha256: null, engine: null };
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 200);

/** What an analyst gets who scores the draft with the adapted responses. */
function fromScratch(base: Methodology, draft: Methodology, responses: Responses) {
  const adapted = adaptResponses(base, draft, responses).responses;
  const methodology = readMethodologyValue(JSON.parse(JSON.stringify(draft)));
  if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
  const read = readResponsesValue(JSON.parse(JSON.stringify(adapted)), methodology.value);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return score(methodology.value, read.value, STAMP);
}

/** The same from what was computed along the way, down to every question. */
function fromWhatIf({ draft }: WhatIf) {
  return resultsOf(draft.encoded, draft.aggregated, STAMP);
}

describe('A what-if on a random round', () => {
  it('has the digits of scoring the draft anew, after any row of changes of weights', { timeout: 120_000 }, () => {
    let scored = 0;
    fc.assert(
      fc.property(randomDocuments, reweighings, ({ methodology, responses }, changes) => {
        const prepared = prepareWhatIf(methodology, responses);
        let draft = methodology;
        let last: WhatIf | undefined;
        for (const change of changes) {
          draft = reweigh(draft, change);
          last = recompute(prepared, draft, { last });
          const expected = fromScratch(methodology, draft, responses);
          expect(fromWhatIf(last)).toStrictEqual(expected);
          expect([...last.after.scores].map((own) => (Number.isNaN(own) ? null : own))).toEqual(
            expected.organisations.map((body) => body.score),
          );
          expect([...last.after.ranks].map((own) => own || null)).toEqual(expected.organisations.map((body) => body.rank));
          expect([...last.after.levels].map((own) => (Number.isNaN(own) ? null : own))).toEqual(
            expected.organisations.map((body) => body.level),
          );
          expect(last.after.mean).toBe(expected.groups[0]?.mean);
          expect(last.after.levelCounts).toEqual(expected.groups[0]?.levels.map(({ level, count }) => ({ level, count })));
          scored += expected.groups[0]?.scored ?? 0;
        }
      }),
      { numRuns: RUNS },
    );
    expect(scored).toBeGreaterThan(RUNS);
  });

  it('has them too where the draft is another methodology altogether, with the codes of the base', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocuments, randomDocuments, reweighings, ({ methodology, responses }, { methodology: other }, changes) => {
        const prepared = prepareWhatIf(methodology, responses);
        let draft = other;
        let last: WhatIf | undefined;
        for (const change of changes) {
          last = recompute(prepared, draft, { last });
          expect(fromWhatIf(last)).toStrictEqual(fromScratch(methodology, draft, responses));
          draft = reweigh(draft, change);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('moves nobody where nothing changes, and the rankings agree entirely', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocuments, ({ methodology, responses }) => {
        const prepared = prepareWhatIf(methodology, responses);
        const whatIf = recompute(prepared, structuredClone(methodology));
        expect(whatIf.after).toEqual(whatIf.before);
        expect(whatIf.levelMoves).toEqual([]);
        expect(whatIf.movers).toEqual([]);
        expect(whatIf.correlation.spearman ?? 1).toBe(1);
        expect(whatIf.correlation.kendall ?? 1).toBe(1);
        expect(adaptResponses(methodology, methodology, responses).responses).toEqual(responses);
        for (const body of whatIf.bodies) expect(explainMove(prepared, whatIf, body)).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('explains the whole change of every score, under every kind of mean', { timeout: 120_000 }, () => {
    let moved = 0;
    fc.assert(
      fc.property(randomDocuments, reweighings, ({ methodology, responses }, changes) => {
        const prepared = prepareWhatIf(methodology, responses);
        const whatIf = recompute(prepared, changes.reduce(reweigh, methodology));
        whatIf.bodies.forEach((body, position) => {
          const change = (whatIf.after.scores[position] ?? NaN) - (whatIf.before.scores[position] ?? NaN);
          const contributions = explainMove(prepared, whatIf, body);
          if (Number.isNaN(change)) return expect(contributions).toEqual([]);
          if (change !== 0) moved += 1;
          return expect(contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(change, 8);
        });
      }),
      { numRuns: RUNS },
    );
    expect(moved).toBeGreaterThan(20);
  });

  it('does not hang on the order of the bodies', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(randomDocuments, reweighings, ({ methodology, responses }, changes) => {
        const draft = changes.reduce(reweigh, methodology);
        const turned = { ...responses, organisations: responses.organisations.toReversed() };
        const one = recompute(prepareWhatIf(methodology, responses), draft);
        const other = recompute(prepareWhatIf(methodology, turned), draft);
        expect(other.after.scores.toReversed()).toEqual(one.after.scores);
        expect(other.after.ranks.toReversed()).toEqual(one.after.ranks);
        expect(other.correlation).toEqual(one.correlation);
        expect(other.levelMoves.toReversed()).toEqual(one.levelMoves);
      }),
      { numRuns: RUNS },
    );
  });
});
