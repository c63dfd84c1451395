import { Controller, Headers, Param, Query, Sse, type MessageEvent } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { LiveEvent } from '@e-index/contracts';
import type { Observable } from 'rxjs';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { EventsService } from './events.service.js';

@ApiTags('events')
@Controller('api/v1/assignments/:assignment/events')
export class EventsController {
  constructor(private readonly service: EventsService) {}

  /** LiveEvent as a message: its id, its kind as the message's type, its data; `after` does what Last-Event-ID does, for a first connection. */
  @Sse()
  @ApiOkResponse({ description: 'text/event-stream of LiveEvent', standardSchema: LiveEvent })
  follow(
    @Who() who: Principal,
    @Param('assignment') id: string,
    @Headers('last-event-id') lastEventId?: string,
    @Query('after') after?: string,
  ): Promise<Observable<MessageEvent>> {
    return this.service.follow(who, id, lastEventId ?? after);
  }
}
