import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Client } from 'pg';
import { Subject, type Observable } from 'rxjs';
import { CONFIG, type Config } from '../../platform/config.js';
import { EVENT_CHANNEL } from '../../platform/database/recordEvent.js';
import { LOGGER } from '../../platform/logging.js';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5000;

/**
 * One LISTEN connection a process, opened for the first reader. A notification is only a doorbell: readers read the rows themselves, so
 * a lost one costs nothing but time, and after every reconnection all bells ring.
 */
@Injectable()
export class Doorbell implements BeforeApplicationShutdown {
  private readonly bell = new Subject<string | null>();
  private client: Client | undefined;
  private started = false;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Ids of assignments that have news; null: look, whichever you are. Completes when the process is about to end. */
  rings(): Observable<string | null> {
    if (!this.started) {
      this.started = true;
      void this.listen(FIRST_PAUSE_MS);
    }
    return this.bell.asObservable();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.bell.complete();
    await this.client?.end().catch(() => {});
  }

  private async listen(pause: number): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.config.databaseUrl, keepAlive: true, application_name: 'e-index-events' });
    let lost = false;
    const again = (reason: string): void => {
      if (lost || this.stopped) return;
      lost = true;
      this.logger.warn({ reason }, 'event listener lost its connection');
      client.end().catch(() => {});
      setTimeout(() => void this.listen(Math.min(pause * 2, LONGEST_PAUSE_MS)), pause).unref();
    };
    client.on('error', (error) => again(error.message));
    client.on('end', () => again('end'));
    client.on('notification', ({ payload }) => this.bell.next(payload ?? null));
    try {
      await client.connect();
      await client.query(`LISTEN ${EVENT_CHANNEL}`);
      this.client = client;
      pause = FIRST_PAUSE_MS;
      this.bell.next(null);
    } catch (error) {
      again(error instanceof Error ? error.message : String(error));
    }
  }
}
