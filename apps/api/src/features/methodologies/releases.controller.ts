import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { MethodologyDraft, MethodologyPublication, MethodologyRetirement, MethodologyReview, MethodologyRow } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { ReleasesService } from './releases.service.js';

@ApiTags('methodologies')
@Controller('api/v1/methodologies/:version')
export class ReleasesController {
  constructor(private readonly service: ReleasesService) {}

  @Post('review')
  @Answers(MethodologyDraft)
  review(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Body({ schema: MethodologyReview }) review: MethodologyReview,
  ): Promise<MethodologyDraft> {
    return this.service.review(who, versionId, review);
  }

  @Post('publication')
  @Answers(MethodologyRow)
  publish(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Body({ schema: MethodologyPublication }) publication: MethodologyPublication,
  ): Promise<MethodologyRow> {
    return this.service.publish(who, versionId, publication);
  }

  @Post('retirement')
  @Answers(MethodologyRow)
  retire(
    @Who() who: Principal,
    @Param('version') versionId: string,
    @Body({ schema: MethodologyRetirement }) retirement: MethodologyRetirement,
  ): Promise<MethodologyRow> {
    return this.service.retire(who, versionId, retirement);
  }

  @Delete()
  @Answers(MethodologyRow)
  discard(@Who() who: Principal, @Param('version') versionId: string): Promise<MethodologyRow> {
    return this.service.discard(who, versionId);
  }
}
