import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, MethodologyRow, MethodologyVersion, type List } from '@e-index/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Visitor } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { sendTagged } from '../../platform/http/sendTagged.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { MethodologyListQuery } from './MethodologyListQuery.js';
import { MethodologiesService } from './methodologies.service.js';

@ApiTags('methodologies')
@Controller('api/v1/methodologies')
export class MethodologiesController {
  constructor(private readonly service: MethodologiesService) {}

  @Get()
  @Public()
  @Answers(listOf(MethodologyRow).meta({ id: 'MethodologyList' }))
  list(
    @Visitor() who: Principal | null,
    @Query({ schema: MethodologyListQuery }) query: MethodologyListQuery,
  ): Promise<List<MethodologyRow>> {
    return this.service.list(who, query);
  }

  @Get(':version')
  @Public()
  @Answers(MethodologyVersion)
  async read(
    @Visitor() who: Principal | null,
    @Param('version') versionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.read(who, versionId));
  }
}
