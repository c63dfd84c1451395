import { HttpException } from '@nestjs/common';
import type { ProblemSlug } from '@e-index/contracts';
import { Failure } from './Failure.js';

const slugOfStatus = (status: number): ProblemSlug => {
  switch (status) {
    case 401:
      return 'not-signed-in';
    case 403:
      return 'not-allowed';
    case 404:
    case 405:
      return 'not-found';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return status >= 400 && status < 500 ? 'bad-request' : 'internal';
  }
};

const statusIn = (thrown: unknown): number => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') return thrown.statusCode;
  return 500;
};

/** Whatever was thrown as a failure of ours: the framework's own by their status, everything else as `internal` without a word of it. */
export const failureOf = (thrown: unknown): Failure => (thrown instanceof Failure ? thrown : new Failure(slugOfStatus(statusIn(thrown))));
