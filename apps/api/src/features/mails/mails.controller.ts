import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listOf, Mail, type List } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { MailListQuery } from './MailListQuery.js';
import { MailsService } from './mails.service.js';

@ApiTags('mails')
@Controller('api/v1/mails')
export class MailsController {
  constructor(private readonly service: MailsService) {}

  @Get()
  @Answers(listOf(Mail).meta({ id: 'MailList' }))
  list(@Who() who: Principal, @Query({ schema: MailListQuery }) query: MailListQuery): Promise<List<Mail>> {
    return this.service.list(who, query);
  }
}
