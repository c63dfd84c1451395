import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { listOf, Publication, Publishing, type List } from '@e-index/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Visitor, Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { sendTagged } from '../../platform/http/sendTagged.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { PublicationListQuery } from './PublicationListQuery.js';
import { PublicationsService } from './publications.service.js';

@ApiTags('publications')
@Controller('api/v1')
export class PublicationsController {
  constructor(private readonly service: PublicationsService) {}

  @Post('scoring-runs/:run/publication')
  @Answers(Publication)
  publish(@Who() who: Principal, @Param('run') run: string, @Body({ schema: Publishing }) publishing: Publishing): Promise<Publication> {
    return this.service.publish(who, run, publishing);
  }

  @Get('publications')
  @Public()
  @Answers(listOf(Publication).meta({ id: 'PublicationList' }))
  list(@Visitor() who: Principal | null, @Query({ schema: PublicationListQuery }) query: PublicationListQuery): Promise<List<Publication>> {
    return this.service.list(who, query);
  }

  /** A file of a bundle, byte for byte as it was published: it never changes. */
  @Get('publications/:population/:number/files/:name')
  @Public()
  @ApiOkResponse({ description: 'The bytes of the file, in its own media type' })
  async file(
    @Visitor() who: Principal | null,
    @Param('population') population: string,
    @Param('number') number: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.file(who, population, number, name));
  }
}
