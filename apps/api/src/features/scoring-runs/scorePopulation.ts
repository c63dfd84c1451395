import { createHash } from 'node:crypto';
import { readMethodology, readResponses, score, writeCanonical, type Fault, type Results } from '@e-index/core';
import { faultSentence } from '@e-index/messages';
import { responsesDocument } from './responsesDocument.js';
import type { SurveyedPopulation } from './SurveyedPopulation.js';

/** A population's scores with the documents they follow from, all canonical JSON. */
export interface ScoredPopulation {
  readonly responsesText: string;
  readonly resultsText: string;
  readonly methodologySha256: string;
  readonly responsesSha256: string;
  readonly results: Results;
}

export type Scoring = { readonly ok: true; readonly value: ScoredPopulation } | { readonly ok: false; readonly failure: string };

/**
 * Scores a population exactly as the command does from the published files: both documents are read again from their canonical text,
 * because the order of names in it decides the order of groups. Fails with one line a fault, at most ten.
 */
export function scorePopulation(population: SurveyedPopulation): Scoring {
  const methodology = readMethodology(population.methodologyText);
  if (!methodology.ok) return failed('methodology', methodology.faults);
  const document = responsesDocument(population, methodology.value);
  if (!document.ok) return failed('responses', document.faults);
  const responsesText = writeCanonical(document.value);
  const responses = readResponses(responsesText, methodology.value);
  if (!responses.ok) return failed('responses', responses.faults);
  const methodologySha256 = sha256(writeCanonical(methodology.value));
  const responsesSha256 = sha256(responsesText);
  const results = score(methodology.value, responses.value, { methodologySha256, responsesSha256 });
  return { ok: true, value: { responsesText, resultsText: writeCanonical(results), methodologySha256, responsesSha256, results } };
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const failed = (document: string, faults: readonly Fault[]): Scoring => ({
  ok: false,
  failure: faults
    .slice(0, 10)
    .map((fault) => `${document}: ${fault.path}: ${faultSentence(fault, 'en')}`)
    .join('\n'),
});
