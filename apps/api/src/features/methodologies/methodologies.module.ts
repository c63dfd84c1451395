import { Module } from '@nestjs/common';
import { MethodologiesController } from './methodologies.controller.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import { MethodologiesService } from './methodologies.service.js';

@Module({ controllers: [MethodologiesController], providers: [MethodologiesService, MethodologiesRepository] })
export class MethodologiesModule {}
