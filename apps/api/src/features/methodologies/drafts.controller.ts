import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiTags } from '@nestjs/swagger';
import { DraftChange, MethodologyDraft, MethodologyRow, MethodologyStart } from '@e-index/contracts';
import { z } from 'zod';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { DraftsService } from './drafts.service.js';

const DraftQuery = z.object({ since: z.coerce.number().pipe(z.int().min(0)).default(0) });
type DraftQuery = z.infer<typeof DraftQuery>;

/** A whole methodology comes in, as a document or as the operations of an import. */
const IMPORT = { bodyLimit: 2 * 1024 * 1024 };

@ApiTags('methodologies')
@Controller('api/v1/methodologies')
export class DraftsController {
  constructor(private readonly service: DraftsService) {}

  @Post()
  @RouteConfig(IMPORT)
  @Answers(MethodologyRow)
  start(@Who() who: Principal, @Body({ schema: MethodologyStart }) start: MethodologyStart): Promise<MethodologyRow> {
    return this.service.start(who, start);
  }

  @Get(':version/draft')
  @Answers(MethodologyDraft)
  read(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Query({ schema: DraftQuery }) { since }: DraftQuery,
  ): Promise<MethodologyDraft> {
    return this.service.read(who, versionId, since);
  }

  @Patch(':version/draft')
  @RouteConfig(IMPORT)
  @Answers(MethodologyDraft)
  change(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Body({ schema: DraftChange }) change: DraftChange,
  ): Promise<MethodologyDraft> {
    return this.service.change(who, versionId, change);
  }
}
