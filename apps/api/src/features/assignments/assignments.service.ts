import { Inject, Injectable } from '@nestjs/common';
import type { Assignment, AssignmentRow, List, PositionChange } from '@e-index/contracts';
import { draftOf, isVisible } from '@e-index/core';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { Failure } from '../../platform/problems/Failure.js';
import { AssignmentSnapshots } from './assignment-snapshots.service.js';
import type { AssignmentListQuery } from './AssignmentListQuery.js';
import { AssignmentsPolicy, observedBy } from './assignments.policy.js';
import { AssignmentsRepository } from './assignments.repository.js';
import { assignmentView } from './assignmentView.js';
import { Questionnaires } from './questionnaires.service.js';

/** Reading questionnaires, and the place in them where a person is. */
@Injectable()
export class AssignmentsService {
  constructor(
    private readonly snapshots: AssignmentSnapshots,
    private readonly questionnaires: Questionnaires,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: AssignmentsRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async read(who: Principal, id: string): Promise<Assignment> {
    const assignment = await this.snapshots.load(id);
    const standing = await this.policy.allow('assignment.read', who, assignment);
    const member = assignment.team.find(({ userId }) => userId === who.id);
    if (member !== undefined && member.openedAt === null) await this.repository.markOpened(id, who.id, this.now());
    return assignmentView(who, standing, assignment, await this.questionnaires.of(assignment), this.now());
  }

  /** The completion table. An observer's holds the bodies of its sector alone. */
  async list(who: Principal, query: AssignmentListQuery): Promise<List<AssignmentRow>> {
    const standing = standingOf(who, { observed: true });
    if (!isAllowed('assignment.list', standing)) throw new Failure('not-allowed');
    const all = isAllowed('assignment.list', { ...standing, observed: false });
    return this.repository.list(query, all ? null : observedBy(who));
  }

  async move(who: Principal, id: string, { question }: PositionChange): Promise<Assignment> {
    const assignment = await this.snapshots.load(id);
    await this.policy.allow('assignment.move', who, assignment);
    const questionnaire = await this.questionnaires.of(assignment);
    if (!questionnaire.byCode.has(question)) throw new Failure('no-such-question', { params: { code: question } });
    if (!isVisible(questionnaire, draftOf(assignment.answers.values()), question))
      throw new Failure('not-visible', { params: { code: question } });
    await this.repository.move(id, who.id, question);
    return this.read(who, id);
  }
}
