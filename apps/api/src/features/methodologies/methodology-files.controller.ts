import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { WorkbookReading } from '@e-index/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public, Visitor, Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { sendTagged } from '../../platform/http/sendTagged.js';
import { WORKBOOK } from '../../platform/http/takeWorkbooks.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { callerLocale } from '../../platform/problems/callerLocale.js';
import { MethodologyFilesService } from './methodology-files.service.js';
import { QuestionnaireQuery } from './QuestionnaireQuery.js';

const localeOf = (request: FastifyRequest) => callerLocale(request.url, request.headers['accept-language']);

/** A little more than is read, so that of a larger file it can be said how large it may be. */
const WORKBOOK_BODY = { bodyLimit: 12 * 1024 * 1024 };

@ApiTags('methodologies')
@Controller('api/v1/methodologies')
export class MethodologyFilesController {
  constructor(private readonly service: MethodologyFilesService) {}

  /** The document itself: of a published version the very bytes its hash is of. */
  @Get(':version/methodology.json')
  @Public()
  @ApiOkResponse({ description: 'The methodology document in its canonical form, application/json' })
  async document(
    @Visitor() who: Principal | null,
    @Param('version') versionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.document(who, versionId));
  }

  @Get(':version/methodology.xlsx')
  @Public()
  @ApiOkResponse({ description: 'The whole methodology as a workbook in the language of the caller' })
  async workbook(
    @Visitor() who: Principal | null,
    @Param('version') versionId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.workbook(who, versionId, localeOf(request)));
  }

  @Get(':version/questionnaire.docx')
  @Public()
  @ApiOkResponse({ description: 'The blank questionnaire of such a body, to be printed, in the language of the caller' })
  async questionnaire(
    @Visitor() who: Principal | null,
    @Param('version') versionId: string,
    @Query({ schema: QuestionnaireQuery }) query: QuestionnaireQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendTagged(request, reply, await this.service.questionnaire(who, versionId, localeOf(request), query));
  }

  /** Reads a workbook and changes nothing: what would change is for the one who sent it to look at first. */
  @Post('workbook-reading')
  @RouteConfig(WORKBOOK_BODY)
  @ApiConsumes(WORKBOOK)
  @ApiBody({ description: 'The bytes of the workbook', schema: { type: 'string', format: 'binary' } })
  @Answers(WorkbookReading)
  readWorkbook(@Who() who: Principal, @Req() request: FastifyRequest): Promise<WorkbookReading> {
    return this.service.readWorkbook(who, request.body);
  }
}
