import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Me, MeChange } from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { MeService } from './me.service.js';

@ApiTags('me')
@Controller('api/v1/me')
export class MeController {
  constructor(private readonly service: MeService) {}

  @Get()
  @Answers(Me)
  read(@Who() who: Principal): Promise<Me> {
    return this.service.read(who);
  }

  @Patch()
  @Answers(Me)
  change(@Who() who: Principal, @Body({ schema: MeChange }) change: MeChange): Promise<Me> {
    return this.service.change(who, change);
  }
}
