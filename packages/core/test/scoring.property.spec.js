import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMethodology, readResponses, resultsSchema, score } from '../src/index.js';
import { scoreLiterally } from './literal.js';
import { randomDocuments } from './randomDocuments.js';
const STAMP = { methodologySha256: null, responsesSha256: null, engine: null };
/** The documents after a trip through their text. */
function asRead(documents) {
  const methodology = readMethodology(JSON.stringify(documents.methodology));
  if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
  const responses = readResponses(JSON.stringify(documents.responses), methodology.value);
  if (!responses.ok) throw new Error(JSON.stringify(responses.faults));
  return { methodology: methodology.value, responses: responses.value };
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
});
