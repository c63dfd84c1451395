import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { MethodologiesController } from './methodologies.controller.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import { MethodologiesService } from './methodologies.service.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

@Module({
  controllers: [MethodologiesController, DraftsController, ReleasesController],
  providers: [MethodologiesService, MethodologiesRepository, DraftsService, DraftsRepository, ReleasesService, ReleasesRepository],
})
export class MethodologiesModule {}
