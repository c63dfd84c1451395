import { readMethodology, readResponses, resultsSchema, type Methodology, type Responses, type Results } from '@e-index/core';
import type { SealedTexts } from './SealedRun.js';

export interface SealedDocuments {
  readonly texts: SealedTexts;
  readonly methodology: Methodology;
  readonly responses: Responses;
  readonly results: Results;
}

/**
 * The documents of a run, read again before they go out.
 * @throws Error where one is faulty: the row was changed behind the platform's back.
 */
export function sealedDocuments(texts: SealedTexts): SealedDocuments {
  const methodology = readMethodology(texts.methodology);
  if (!methodology.ok) throw new Error(`a sealed methodology has faults, the first at ${methodology.faults[0]?.path ?? '$'}`);
  const responses = readResponses(texts.responses, methodology.value);
  if (!responses.ok) throw new Error(`sealed responses have faults, the first at ${responses.faults[0]?.path ?? '$'}`);
  const results = resultsSchema.parse(JSON.parse(texts.results));
  return { texts, methodology: methodology.value, responses: responses.value, results };
}
