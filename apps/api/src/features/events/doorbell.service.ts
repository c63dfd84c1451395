import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { Subject, type Observable } from 'rxjs';
import { Database } from '../../platform/database/database.service.js';
import { EVENT_CHANNEL } from '../../platform/database/recordEvent.js';
import { LOGGER } from '../../platform/logging.js';

/**
 * One LISTEN connection a process, opened for the first reader. A notification is only a doorbell: readers read the rows themselves, so
 * a lost one costs nothing but time, and after every reconnection all bells ring.
 */
@Injectable()
export class Doorbell implements BeforeApplicationShutdown {
  private readonly bell = new Subject<string | null>();
  private stop: Promise<() => Promise<void>> | undefined;

  constructor(
    private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Ids of assignments that have news; null: look, whichever you are. Completes when the process is about to end. */
  rings(): Observable<string | null> {
    this.stop ??= this.database.listen(
      EVENT_CHANNEL,
      (payload) => this.bell.next(payload === '*' ? null : payload),
      (reason) => this.logger.warn({ reason }, 'event listener lost its connection'),
    );
    return this.bell.asObservable();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.bell.complete();
    await (
      await this.stop
    )?.();
  }
}
