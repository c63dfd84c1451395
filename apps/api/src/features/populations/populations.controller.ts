import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, Population, PopulationClosing, type List } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { PopulationListQuery } from './PopulationListQuery.js';
import { PopulationsService } from './populations.service.js';

@ApiTags('populations')
@Controller('api/v1/populations')
export class PopulationsController {
  constructor(private readonly service: PopulationsService) {}

  @Get()
  @Answers(listOf(Population).meta({ id: 'PopulationList' }))
  list(@Who() who: Principal, @Query({ schema: PopulationListQuery }) query: PopulationListQuery): Promise<List<Population>> {
    return this.service.list(who, query);
  }

  @Get(':population')
  @Answers(Population)
  read(@Who() who: Principal, @Param('population') id: string): Promise<Population> {
    return this.service.read(who, id);
  }

  @Post(':population/closing')
  @Answers(Population)
  close(
    @Who() who: Principal,
    @Param('population') id: string,
    @Body({ schema: PopulationClosing }) closing: PopulationClosing,
  ): Promise<Population> {
    return this.service.close(who, id, closing);
  }
}
