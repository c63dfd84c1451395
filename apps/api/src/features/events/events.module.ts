import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { Doorbell } from './doorbell.service.js';
import { EventsController } from './events.controller.js';
import { EventsRepository } from './events.repository.js';
import { EventsService } from './events.service.js';

@Module({ imports: [AssignmentsModule], controllers: [EventsController], providers: [EventsService, EventsRepository, Doorbell] })
export class EventsModule {}
