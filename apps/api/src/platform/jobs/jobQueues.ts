import { createPostgresBackend, Queue, withBackend, Worker, type Processor } from 'bullmq';
import type { Config } from '../config.js';

/** The two backends have queues of unlike types; this is what the platform uses of either. */
export interface OpenQueue {
  add(name: string, payload: unknown, options: { jobId?: string; delay?: number; attempts: number }): Promise<void>;
  every(name: string, milliseconds: number): Promise<void>;
  close(): Promise<void>;
}
export interface OpenWorker {
  close(): Promise<void>;
}

const KEEP = { removeOnComplete: { count: 1000 }, removeOnFail: { count: 5000 }, backoff: { type: 'exponential', delay: 2000 } } as const;
const onPostgres = withBackend(createPostgresBackend);

const postgres = (config: Config) => ({ connectionString: config.databaseUrl, schema: 'bullmq', migrate: true, max: 4 });
const redis = (url: string) => ({ url, maxRetriesPerRequest: null });

/** Opens a queue on Redis where there is one, else in PostgreSQL. Without a listener for its errors a database restart would end the process. */
export function openQueue(config: Config, name: string, onError: (error: Error) => void): OpenQueue {
  const queue =
    config.redisUrl === undefined
      ? new onPostgres.Queue(name, { connection: postgres(config) })
      : new Queue(name, { connection: redis(config.redisUrl) });
  queue.on('error', onError);
  return {
    add: async (job, payload, options) => void (await queue.add(job, payload, { ...KEEP, ...options })),
    every: async (job, milliseconds) =>
      void (await queue.upsertJobScheduler(job, { every: milliseconds }, { name: job, data: {}, opts: { ...KEEP, attempts: 1 } })),
    close: () => queue.close(),
  };
}

/** Starts taking jobs from a queue. */
export function openWorker(
  config: Config,
  name: string,
  concurrency: number,
  process: Processor,
  onError: (error: Error) => void,
): OpenWorker {
  const worker =
    config.redisUrl === undefined
      ? new onPostgres.Worker(name, process, { connection: postgres(config), concurrency })
      : new Worker(name, process, { connection: redis(config.redisUrl), concurrency });
  worker.on('error', onError);
  return { close: () => worker.close() };
}
