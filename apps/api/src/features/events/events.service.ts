import { Inject, Injectable } from '@nestjs/common';
import type { MessageEvent } from '@nestjs/common';
import type { LiveEvent } from '@e-index/contracts';
import { Observable } from 'rxjs';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { AssignmentSnapshots } from '../assignments/assignment-snapshots.service.js';
import { AssignmentsPolicy } from '../assignments/assignments.policy.js';
import { Doorbell } from './doorbell.service.js';
import { EVENT_PAGE, EventsRepository } from './events.repository.js';

const PING_MS = 15_000;
// A stream ends by itself after this long and its reader comes back as who they are by then: nobody reads on after their rights have ended.
const LONGEST_MS = 15 * 60_000;
const SEQUENCE = /^\d{1,18}$/;

/** The live stream of a questionnaire: what form, chat and console watch. */
@Injectable()
export class EventsService {
  constructor(
    private readonly snapshots: AssignmentSnapshots,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: EventsRepository,
    private readonly doorbell: Doorbell,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  /** @param lastEventId where the reader stopped; anything but a sequence counts as none */
  async follow(who: Principal, id: string, lastEventId: string | undefined): Promise<Observable<MessageEvent>> {
    await this.allow(who, id);
    return this.stream(who, id, lastEventId !== undefined && SEQUENCE.test(lastEventId) ? lastEventId : null);
  }

  private async allow(who: Principal, id: string): Promise<void> {
    await this.policy.allow('assignment.follow', who, await this.snapshots.load(id));
  }

  private stream(who: Principal, id: string, from: string | null): Observable<MessageEvent> {
    return new Observable((reader) => {
      let position = from;
      let reading = false;
      let rung = false;
      const read = async (): Promise<void> => {
        if (reading || position === null) {
          rung = true;
          return;
        }
        reading = true;
        try {
          do {
            rung = false;
            const events = await this.repository.after(id, position);
            for (const event of events) {
              if (reader.closed) return;
              if (event.kind === 'team') await this.allow(who, id);
              position = event.id;
              reader.next(message(event));
            }
            if (events.length === EVENT_PAGE) rung = true;
          } while (rung && !reader.closed);
        } catch {
          reader.complete();
        } finally {
          reading = false;
        }
      };
      const start = async (): Promise<void> => {
        if (position === null) {
          const newest = await this.repository.newest(id);
          reader.next(message({ id: newest, kind: 'ready', data: {}, at: this.now().toISOString() }));
          position = newest;
        }
        await read();
      };
      const rings = this.doorbell.rings().subscribe({
        next: (assignment) => void ((assignment === null || assignment === id) && read()),
        complete: () => reader.complete(),
      });
      const ping = setInterval(() => reader.next({ type: 'ping', data: '' }), PING_MS);
      const end = setTimeout(() => reader.complete(), LONGEST_MS);
      start().catch(() => reader.complete());
      return () => {
        rings.unsubscribe();
        clearInterval(ping);
        clearTimeout(end);
      };
    });
  }
}

// Nest writes an object as JSON; what an event holds always is one.
const message = ({ id, kind, data }: LiveEvent): MessageEvent => ({
  id,
  type: kind,
  data: typeof data === 'object' && data !== null ? data : {},
});
