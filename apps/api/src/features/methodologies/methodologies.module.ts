import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { MethodologiesController } from './methodologies.controller.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import { MethodologiesService } from './methodologies.service.js';

@Module({
  controllers: [MethodologiesController, DraftsController],
  providers: [MethodologiesService, MethodologiesRepository, DraftsService, DraftsRepository],
})
export class MethodologiesModule {}
