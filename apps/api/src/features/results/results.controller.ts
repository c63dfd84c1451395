import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, ResultDetail, ResultRow, type List } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { ResultListQuery } from './ResultListQuery.js';
import { ResultsService } from './results.service.js';

@ApiTags('results')
@Controller('api/v1/scoring-runs/:run/results')
export class ResultsController {
  constructor(private readonly service: ResultsService) {}

  @Get()
  @Answers(listOf(ResultRow).meta({ id: 'ResultList' }))
  list(
    @Who() who: Principal,
    @Param('run') run: string,
    @Query({ schema: ResultListQuery }) query: ResultListQuery,
  ): Promise<List<ResultRow>> {
    return this.service.list(who, run, query);
  }

  @Get(':organisation')
  @Answers(ResultDetail)
  read(@Who() who: Principal, @Param('run') run: string, @Param('organisation') organisation: string): Promise<ResultDetail> {
    return this.service.read(who, run, organisation);
  }
}
