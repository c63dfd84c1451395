import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Assignment,
  AssignmentRow,
  ChatToken,
  Invitation,
  listOf,
  PositionChange,
  Reopening,
  TeamMember,
  type List,
} from '@e-index/contracts';
import { Who } from '../../platform/auth/decorators.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { Answers } from '../../platform/openapi/Answers.js';
import { AssignmentListQuery } from './AssignmentListQuery.js';
import { AssignmentsService } from './assignments.service.js';
import { ChatsService } from './chats.service.js';
import { InvitationsService } from './invitations.service.js';
import { SubmissionsService } from './submissions.service.js';

@ApiTags('assignments')
@Controller('api/v1/assignments')
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly invitations: InvitationsService,
    private readonly submissions: SubmissionsService,
    private readonly chats: ChatsService,
  ) {}

  @Get()
  @Answers(listOf(AssignmentRow).meta({ id: 'AssignmentList' }))
  list(@Who() who: Principal, @Query({ schema: AssignmentListQuery }) query: AssignmentListQuery): Promise<List<AssignmentRow>> {
    return this.assignments.list(who, query);
  }

  @Get(':assignment')
  @Answers(Assignment)
  read(@Who() who: Principal, @Param('assignment') id: string): Promise<Assignment> {
    return this.assignments.read(who, id);
  }

  @Put(':assignment/position')
  @Answers(Assignment)
  move(
    @Who() who: Principal,
    @Param('assignment') id: string,
    @Body({ schema: PositionChange }) change: PositionChange,
  ): Promise<Assignment> {
    return this.assignments.move(who, id, change);
  }

  @Post(':assignment/invitations')
  @Answers(TeamMember)
  invite(
    @Who() who: Principal,
    @Param('assignment') id: string,
    @Body({ schema: Invitation }) invitation: Invitation,
  ): Promise<TeamMember> {
    return this.invitations.invite(who, id, invitation);
  }

  @Post(':assignment/submission')
  @Answers(Assignment)
  submit(@Who() who: Principal, @Param('assignment') id: string): Promise<Assignment> {
    return this.submissions.submit(who, id);
  }

  @Post(':assignment/reopening')
  @Answers(Assignment)
  reopen(@Who() who: Principal, @Param('assignment') id: string, @Body({ schema: Reopening }) reopening: Reopening): Promise<Assignment> {
    return this.submissions.reopen(who, id, reopening);
  }

  @Post(':assignment/chat')
  @Answers(ChatToken)
  chat(@Who() who: Principal, @Param('assignment') id: string): Promise<ChatToken> {
    return this.chats.open(who, id);
  }
}
