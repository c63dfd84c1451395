import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf, readMethodology, readResponses, resultsSchema, score, type OrganisationResult, type Weight } from '../src/index.js';
import { scoreLiterally } from './literal.js';
import { randomDocuments, type Documents } from './randomDocuments.js';

const STAMP = { methodologySha256: null, responsesSha256: null, engine: null };

/** The documents after a trip through their text. */
function asRead(documents: Documents): Documents {
  const methodology = readMethodology(JSON.stringify(documents.methodology));
  if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
  const responses = readResponses(JSON.stringify(documents.responses), methodology.value);
  if (!responses.ok) throw new Error(JSON.stringify(responses.faults));
  return { methodology: methodology.value, responses: responses.value };
}

function withoutConditions({ methodology, responses }: Documents): Documents {
  const sections = methodology.sections.map((section) => ({
    ...section,
    topics: section.topics.map((topic) => ({ ...topic, questions: topic.questions.map((q) => ({ ...q, visibleIf: undefined })) })),
  }));
  return { methodology: { ...methodology, sections }, responses };
}

describe('Scores of random methodologies and responses', () => {
  it('are those of the page read literally, to the last digit', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomDocuments.map(asRead), ({ methodology, responses }) => {
        const results = score(methodology, responses, STAMP);
        expect(results).toStrictEqual(scoreLiterally(methodology, responses));
        expect(resultsSchema.safeParse(results).error).toBeUndefined();
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) },
    );
  });

  it('lie between 0 and 100, and nobody earns more than can be obtained', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomDocuments.map(asRead), ({ methodology, responses }) => {
        for (const { score: index, answeredShare, sections } of score(methodology, responses, STAMP).organisations) {
          expect(answeredShare).toBeGreaterThanOrEqual(0);
          expect(answeredShare).toBeLessThanOrEqual(1);
          const topics = sections.flatMap((section) => section.topics);
          const nodes = [...sections, ...topics, ...topics.flatMap((topic) => topic.questions)];
          for (const own of [index, ...nodes.map((node) => node.score)]) {
            expect(own ?? 0).toBeGreaterThanOrEqual(0);
            expect(own ?? 0).toBeLessThanOrEqual(100 + 1e-9);
          }
          for (const { earned, obtainable } of nodes) expect(earned).toBeLessThanOrEqual(obtainable + 1e-9);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('do not hang on the order of organisations and answers', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(randomDocuments.map(asRead), ({ methodology, responses }) => {
        const turned = {
          ...responses,
          organisations: responses.organisations.toReversed(),
          responses: responses.responses.toReversed().map((entry) => ({ ...entry, answers: entry.answers.toReversed() })),
        };
        const before = score(methodology, responses, STAMP).organisations;
        expect(score(methodology, turned, STAMP).organisations.toReversed()).toEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  it('do not change when all weights are four times as great', { timeout: 60_000 }, () => {
    const times = (weight: Weight | undefined): Weight => (typeof weight === 'number' ? weight * 4 : 'points');
    const byKind = (weights: Readonly<Record<string, Weight>> | undefined) =>
      weights && Object.fromEntries(Object.entries(weights).map(([kind, weight]) => [kind, times(weight)]));
    fc.assert(
      fc.property(randomDocuments, (documents) => {
        const { methodology, responses } = asRead(documents);
        const heavier = {
          ...documents.methodology,
          sections: methodology.sections.map((section) => ({
            ...section,
            weight: times(section.weight),
            weightByKind: byKind(section.weightByKind),
            topics: section.topics.map((topic) => ({
              ...topic,
              weight: times(topic.weight),
              weightByKind: byKind(topic.weightByKind),
              questions: topic.questions.map((q) => ({ ...q, weight: q.weight * 4, weightByKind: byKind(q.weightByKind) })),
            })),
          })),
        };
        const read = readMethodology(JSON.stringify(heavier));
        if (!read.ok) throw new Error(JSON.stringify(read.faults));
        // A power of two changes no digit.
        const scores = (organisations: readonly OrganisationResult[]) =>
          organisations.map((body) => [body.score, body.rank, body.answeredShare]);
        expect(scores(score(read.value, responses, STAMP).organisations)).toEqual(
          scores(score(methodology, responses, STAMP).organisations),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never fall when a body chooses a better option, where no question hangs on another', { timeout: 60_000 }, () => {
    let improved = 0;
    fc.assert(
      fc.property(randomDocuments.map(withoutConditions).map(asRead), ({ methodology, responses }) => {
        const best = new Map(
          questionsOf(methodology).flatMap(({ question: { code, answer } }) =>
            answer.type === 'single' ? [[code, answer.options.toSorted((a, b) => b.score - a.score)[0]?.code ?? '']] : [],
          ),
        );
        const better = responses.responses.map((entry) => ({
          ...entry,
          answers: entry.answers.map((answer) => {
            const option = answer.value === undefined ? undefined : best.get(answer.question);
            return option === undefined ? answer : { ...answer, value: option };
          }),
        }));
        const before = score(methodology, responses, STAMP).organisations;
        score(methodology, { ...responses, responses: better }, STAMP).organisations.forEach((body, position) => {
          const old = before[position]?.score ?? null;
          if (old === null) expect(body.score).toBeNull();
          else expect(body.score ?? -1).toBeGreaterThanOrEqual(old - 1e-9);
          if (old !== null && (body.score ?? 0) > old) improved += 1;
        });
      }),
      { numRuns: 300 },
    );
    expect(improved).toBeGreaterThan(20);
  });
});
