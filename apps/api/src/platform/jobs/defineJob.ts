import type { z } from 'zod';

export interface JobTerms {
  readonly name: string;
  /** Workers are scaled by queue: long work must not stand before short work. */
  readonly queue: 'mail' | 'scoring' | 'upkeep';
  /** Tries at most, with a growing pause between them. */
  readonly attempts: number;
  /** Milliseconds between runs of a job that runs by itself; its payload is {}. */
  readonly every?: number;
}

export interface JobDefinition<T> extends JobTerms {
  readonly payload: z.ZodType<T>;
}

/** Every definition that was loaded; the registry refuses to start while one has no handler. */
export const definedJobs: JobTerms[] = [];

/** A job is its name, the schema of its payload and its handler, in one file. */
export function defineJob<T>(definition: JobDefinition<T>): JobDefinition<T> {
  definedJobs.push(definition);
  return definition;
}
