import { Module } from '@nestjs/common';
import { AssignmentSnapshotsRepository } from './assignment-snapshots.repository.js';
import { AssignmentSnapshots } from './assignment-snapshots.service.js';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsPolicy } from './assignments.policy.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { AssignmentsService } from './assignments.service.js';
import { ChatsRepository } from './chats.repository.js';
import { ChatsService } from './chats.service.js';
import { InvitationsRepository } from './invitations.repository.js';
import { InvitationsService } from './invitations.service.js';
import { QuestionnairesRepository } from './questionnaires.repository.js';
import { Questionnaires } from './questionnaires.service.js';
import { Receipts } from './receipts.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { SubmissionsService } from './submissions.service.js';

@Module({
  controllers: [AssignmentsController],
  providers: [
    AssignmentSnapshots,
    AssignmentSnapshotsRepository,
    AssignmentsPolicy,
    AssignmentsRepository,
    AssignmentsService,
    ChatsRepository,
    ChatsService,
    InvitationsRepository,
    InvitationsService,
    Questionnaires,
    QuestionnairesRepository,
    Receipts,
    SubmissionsRepository,
    SubmissionsService,
  ],
  exports: [AssignmentSnapshots, AssignmentsPolicy, Questionnaires],
})
export class AssignmentsModule {}
