import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config.js';
import { LOGGER } from '../logging.js';
import { definedJobs } from './defineJob.js';
import { JobHandler } from './JobHandler.js';
import { openWorker, type OpenWorker } from './jobQueues.js';
import { Jobs } from './jobs.service.js';
import { pairHandlers } from './pairHandlers.js';

const CONCURRENCY = { mail: 4, scoring: 1, upkeep: 1 } as const;

/** Knows the handler of every job, in every process, so that a job nobody would run stops the start rather than the work. */
@Injectable()
export class JobRegistry implements OnModuleInit, BeforeApplicationShutdown {
  private handlers: ReadonlyMap<string, JobHandler<unknown>> = new Map();
  private workers: readonly OpenWorker[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly discovery: DiscoveryService,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    const instances: unknown[] = this.discovery.getProviders().map((provider) => provider.instance);
    this.handlers = pairHandlers(
      definedJobs,
      instances.filter((instance) => instance instanceof JobHandler),
    );
  }

  /** Runs one job now, as a worker would. */
  async run(name: string, payload: unknown, progress: (done: number, total: number) => Promise<void> = async () => {}): Promise<void> {
    const handler = this.handlers.get(name);
    if (handler === undefined) throw new Error(`there is no job ${name}`);
    await handler.run(handler.definition.payload.parse(payload), progress);
  }

  /** Begins to take jobs off the queues: for worker processes alone. */
  async work(): Promise<void> {
    const queues = [...new Set([...this.handlers.values()].map((handler) => handler.definition.queue))];
    this.workers = queues.map((queue) =>
      openWorker(
        this.config,
        queue,
        CONCURRENCY[queue],
        (job) => this.run(job.name, job.data, (done, total) => job.updateProgress({ done, total })),
        (error) => this.logger.warn({ queue, reason: error.message }, 'worker'),
      ),
    );
    for (const definition of definedJobs) await this.jobs.schedule(definition);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
