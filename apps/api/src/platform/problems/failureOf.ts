import { HttpException } from '@nestjs/common';
import { Failure } from './Failure.js';
import { slugOfStatus } from './slugOfStatus.js';

const statusIn = (thrown: unknown): number => {
  if (thrown instanceof HttpException) return thrown.getStatus();
  if (thrown instanceof Error && 'statusCode' in thrown && typeof thrown.statusCode === 'number') return thrown.statusCode;
  return 500;
};

/** Whatever was thrown as a failure of ours: the framework's own by their status, everything else as `internal` without a word of it. */
export const failureOf = (thrown: unknown): Failure => (thrown instanceof Failure ? thrown : new Failure(slugOfStatus(statusIn(thrown))));
