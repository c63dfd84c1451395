import { Module } from '@nestjs/common';
import { AssignmentsModule } from '../assignments/assignments.module.js';
import { AnswersController } from './answers.controller.js';
import { AnswersRepository } from './answers.repository.js';
import { AnswersService } from './answers.service.js';

@Module({ imports: [AssignmentsModule], controllers: [AnswersController], providers: [AnswersService, AnswersRepository] })
export class AnswersModule {}
