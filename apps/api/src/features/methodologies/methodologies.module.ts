import { Module } from '@nestjs/common';
import { DraftsController } from './drafts.controller.js';
import { DraftsRepository } from './drafts.repository.js';
import { DraftsService } from './drafts.service.js';
import { MethodologiesController } from './methodologies.controller.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import { MethodologiesService } from './methodologies.service.js';
import { MethodologyFilesController } from './methodology-files.controller.js';
import { MethodologyFilesService } from './methodology-files.service.js';
import { ReleasesController } from './releases.controller.js';
import { ReleasesRepository } from './releases.repository.js';
import { ReleasesService } from './releases.service.js';

@Module({
  controllers: [MethodologiesController, MethodologyFilesController, DraftsController, ReleasesController],
  providers: [
    MethodologiesService,
    MethodologiesRepository,
    MethodologyFilesService,
    DraftsService,
    DraftsRepository,
    ReleasesService,
    ReleasesRepository,
  ],
})
export class MethodologiesModule {}
