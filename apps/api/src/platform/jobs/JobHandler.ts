import type { JobDefinition } from './defineJob.js';

/** Tells how far a long job is; both are counts of the same steps. */
export type ReportProgress = (done: number, total: number) => Promise<void>;

/** Runs one kind of job. Idempotent and safe to overlap: a job may come twice, and twice at once. */
export abstract class JobHandler<T> {
  abstract readonly definition: JobDefinition<T>;
  abstract run(payload: T, progress: ReportProgress): Promise<void>;
}
