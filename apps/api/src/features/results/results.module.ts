import { Module } from '@nestjs/common';
import { ResultsController } from './results.controller.js';
import { ResultsRepository } from './results.repository.js';
import { ResultsService } from './results.service.js';

@Module({ controllers: [ResultsController], providers: [ResultsService, ResultsRepository] })
export class ResultsModule {}
