import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Answer, AnswerChange, AnswerRevision, listOf, SavedAnswer, type List } from '@e-index/contracts';
import { RememberedCaller, Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { AnswersService } from './answers.service.js';

@ApiTags('answers')
@Controller('api/v1/assignments/:assignment/answers')
export class AnswersController {
  constructor(private readonly service: AnswersService) {}

  @Get()
  @Answers(listOf(Answer).meta({ id: 'AnswerList' }))
  list(@Who() who: Principal, @Param('assignment') id: string): Promise<List<Answer>> {
    return this.service.list(who, id);
  }

  @Put(':question')
  @RememberedCaller()
  @Answers(SavedAnswer)
  save(
    @Who() who: Principal,
    @Param('assignment') id: string,
    @Param('question') question: string,
    @Body({ schema: AnswerChange }) change: AnswerChange,
  ): Promise<SavedAnswer> {
    return this.service.save(who, id, question, change);
  }

  @Get(':question/revisions')
  @Answers(listOf(AnswerRevision).meta({ id: 'AnswerRevisionList' }))
  revisions(@Who() who: Principal, @Param('assignment') id: string, @Param('question') question: string): Promise<List<AnswerRevision>> {
    return this.service.revisions(who, id, question);
  }
}
