import type { Methodology } from '../../methodology/methodology.js';
import type { Responses } from '../../methodology/responses.js';
import { aggregate } from '../../scoring/aggregate.js';
import type { Aggregated } from '../../scoring/aggregated.js';
import { encode, type Encoded } from '../../scoring/encode.js';
import { planOf } from '../../scoring/planOf.js';
import { weightsOf } from '../../scoring/weightsOf.js';
import type { Adaptation } from './adaptResponses.js';
import { standingOf, type Standing } from './standing.js';

/** The base round's answers scored under one methodology: both stages and the standing they give. */
export interface Scored {
  /** See `encodingKey`. */
  readonly key: string;
  readonly adaptation: Adaptation;
  /** See `originsOf`. */
  readonly origins: ReadonlyMap<string, string>;
  readonly encoded: Encoded;
  readonly aggregated: Aggregated;
  readonly standing: Standing;
}

/** Both stages, from documents; the rest of what is scored is known before. */
export function scoreAnew(methodology: Methodology, responses: Responses, known: Pick<Scored, 'key' | 'adaptation' | 'origins'>): Scored {
  const encoded = encode(methodology, responses);
  const aggregated = aggregate(encoded);
  return { ...known, encoded, aggregated, standing: standingOf(methodology, aggregated.index) };
}

/** The second stage alone, for a methodology with the same key: the cells stay, and what no changed weight touches stays with them. */
export function scoreAgain(scored: Scored, methodology: Methodology): Scored {
  const earlier = { encoded: scored.encoded, weights: scored.encoded.weights, aggregated: scored.aggregated };
  const weights = weightsOf(methodology, scored.encoded.kinds);
  const encoded = { ...scored.encoded, methodology, plan: planOf(methodology), weights };
  const aggregated = aggregate(encoded, weights, earlier);
  return { ...scored, encoded, aggregated, standing: standingOf(methodology, aggregated.index) };
}
