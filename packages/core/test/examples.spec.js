import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMethodology, readResponses, resultsSchema, score } from '../src/index.js';
function read(example, name) {
  return readFileSync(new URL(`./examples/${example}/${name}.json`, import.meta.url), 'utf8');
}
describe('The worked examples of the interchange formats, computed elsewhere', () => {
  it.each(['points', 'minimum-answered'])('come out to the same digits: %s', (example) => {
    const methodology = readMethodology(read(example, 'methodology'));
    if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
    const responses = readResponses(read(example, 'responses'), methodology.value);
    if (!responses.ok) throw new Error(JSON.stringify(responses.faults));
    const results = score(methodology.value, responses.value, { methodologySha256: null, responsesSha256: null, engine: null });
    expect(results).toStrictEqual(JSON.parse(read(example, 'expected')));
    expect(resultsSchema.safeParse(results).success).toBe(true);
  });
});
