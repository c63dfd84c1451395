import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listOf, ScoringRun, type List } from '@e-index/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { sendTagged } from '../../platform/http/sendTagged.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { ScoringRunListQuery } from './ScoringRunListQuery.js';
import { ScoringRunsService } from './scoring-runs.service.js';

@ApiTags('scoring-runs')
@Controller('api/v1')
export class ScoringRunsController {
  constructor(private readonly service: ScoringRunsService) {}

  @Post('populations/:population/scoring-runs')
  @Answers(ScoringRun)
  start(@Who() who: Principal, @Param('population') population: string): Promise<ScoringRun> {
    return this.service.start(who, population);
  }

  @Get('scoring-runs')
  @Answers(listOf(ScoringRun).meta({ id: 'ScoringRunList' }))
  list(@Who() who: Principal, @Query({ schema: ScoringRunListQuery }) query: ScoringRunListQuery): Promise<List<ScoringRun>> {
    return this.service.list(who, query);
  }

  @Get('scoring-runs/:run')
  @Answers(ScoringRun)
  read(@Who() who: Principal, @Param('run') id: string): Promise<ScoringRun> {
    return this.service.read(who, id);
  }

  @Get('scoring-runs/:run/responses')
  @ApiOkResponse({ description: 'The responses document of a run that is done, byte for byte as it was scored' })
  async responses(
    @Who() who: Principal,
    @Param('run') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.responses(who, id));
  }
}
