import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../config.js';
import { LOGGER } from '../logging.js';
import type { JobDefinition, JobTerms } from './defineJob.js';
import { openQueue, type OpenQueue } from './jobQueues.js';

/** Puts jobs on their queues. Only a worker process takes them off. */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly queues = new Map<string, OpenQueue>();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** With an id, a job that waits under the same id already is left as the one. */
  async enqueue<T>(
    definition: JobDefinition<T>,
    payload: T,
    options: { readonly id?: string; readonly delayMs?: number } = {},
  ): Promise<void> {
    await this.queue(definition.queue).add(definition.name, definition.payload.parse(payload), {
      attempts: definition.attempts,
      ...(options.id === undefined ? {} : { jobId: options.id }),
      ...(options.delayMs === undefined ? {} : { delay: options.delayMs }),
    });
  }

  async schedule(definition: JobTerms): Promise<void> {
    if (definition.every !== undefined) await this.queue(definition.queue).every(definition.name, definition.every);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }

  private queue(name: string): OpenQueue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const opened = openQueue(this.config, name, (error) => this.logger.warn({ queue: name, reason: error.message }, 'queue'));
    this.queues.set(name, opened);
    return opened;
  }
}
