import { Module } from '@nestjs/common';
import { Publisher } from './publisher.service.js';
import { PublicationsController } from './publications.controller.js';
import { PublicationsRepository } from './publications.repository.js';
import { PublicationsService } from './publications.service.js';
import { SealedRunsRepository } from './sealed-runs.repository.js';

@Module({
  controllers: [PublicationsController],
  providers: [Publisher, PublicationsRepository, PublicationsService, SealedRunsRepository],
  exports: [Publisher],
})
export class PublicationsModule {}
