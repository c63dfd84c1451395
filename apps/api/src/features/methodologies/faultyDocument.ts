import type { Fault } from '@e-index/core';
import { faultSentence } from '@e-index/messages';
import { Failure } from '../../platform/problems/Failure.js';

const MOST_ERRORS = 200;

/** A document that cannot be taken: how many faults it has, and the first of them by their JSON paths. */
export function faultyDocument(faults: readonly Fault[]): Failure {
  return new Failure('faulty-document', {
    params: { faults: faults.length },
    errors: faults.slice(0, MOST_ERRORS).map((fault) => ({ path: fault.path, sentence: (locale) => faultSentence(fault, locale) })),
  });
}
