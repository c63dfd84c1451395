import type { Methodology } from '../methodology/methodology.js';
import type { Responses } from '../methodology/responses.js';
import { aggregate } from './aggregate.js';
import type { Aggregated } from './aggregated.js';
import { encode, type Encoded } from './encode.js';
import { ENGINE } from './engine.js';
import { groupResults } from './groupResults.js';
import { organisationResults } from './organisationResults.js';
import type { Results } from './results.js';
import type { Weights } from './weightsOf.js';

/** What ties results to their documents: SHA-256 (hexadecimal) over the canonical JSON of each as given. Bytes are the caller's. */
export interface Stamp {
  readonly methodologySha256: string | null;
  readonly responsesSha256: string | null;
  readonly engine?: string | null;
}

/** Scores faultless documents (readMethodology, readResponses) and puts the results document together. The same inputs give the same results. */
export function score(methodology: Methodology, responses: Responses, stamp: Stamp): Results {
  const encoded = encode(methodology, responses);
  return resultsOf(encoded, aggregate(encoded), stamp);
}

/** The results document of both stages; `weights` are those that were aggregated with. */
export function resultsOf(encoded: Encoded, aggregated: Aggregated, stamp: Stamp, weights: Weights = encoded.weights): Results {
  const { id, version } = encoded.methodology;
  return {
    format: 'e-index/results@1',
    methodology: { id, version, sha256: stamp.methodologySha256 },
    responses: { sha256: stamp.responsesSha256 },
    engine: stamp.engine === undefined ? ENGINE : stamp.engine,
    organisations: organisationResults(encoded, aggregated, weights),
    groups: groupResults(encoded, aggregated),
  };
}
