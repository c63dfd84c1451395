import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, Rehearsal, RehearsalResult, RehearsalStart, type List } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { RehearsalsService } from './rehearsals.service.js';

@ApiTags('rehearsals')
@Controller('api/v1')
export class RehearsalsController {
  constructor(private readonly service: RehearsalsService) {}

  @Post('methodologies/:version/rehearsals')
  @Answers(Rehearsal)
  start(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Body({ schema: RehearsalStart }) start: RehearsalStart,
  ): Promise<Rehearsal> {
    return this.service.start(who, versionId, start);
  }

  @Get('methodologies/:version/rehearsals')
  @Answers(listOf(Rehearsal).meta({ id: 'RehearsalList' }))
  list(@Who() who: Principal, @Param('version') versionId: string): Promise<List<Rehearsal>> {
    return this.service.list(who, versionId);
  }

  @Get('rehearsals/:rehearsal/result')
  @Answers(RehearsalResult)
  result(@Who() who: Principal, @Param('rehearsal') id: string): Promise<RehearsalResult> {
    return this.service.result(who, id);
  }

  @Delete('rehearsals/:rehearsal')
  @Answers(Rehearsal)
  end(@Who() who: Principal, @Param('rehearsal') id: string): Promise<Rehearsal> {
    return this.service.end(who, id);
  }
}
