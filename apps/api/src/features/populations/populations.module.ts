import { Module } from '@nestjs/common';
import { PopulationsController } from './populations.controller.js';
import { PopulationsRepository } from './populations.repository.js';
import { PopulationsService } from './populations.service.js';

@Module({ controllers: [PopulationsController], providers: [PopulationsService, PopulationsRepository] })
export class PopulationsModule {}
