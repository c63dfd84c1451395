import { Inject, Injectable } from '@nestjs/common';
import type { Assignment, Reopening } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import { Failure } from '../../platform/problems/Failure.js';
import { AssignmentSnapshots } from './assignment-snapshots.service.js';
import { AssignmentsPolicy } from './assignments.policy.js';
import { AssignmentsService } from './assignments.service.js';
import { closedFailure } from './closedFailure.js';
import { Receipts } from './receipts.service.js';
import { SubmissionsRepository } from './submissions.repository.js';
import { whyClosed } from './whyClosed.js';

/** Handing a questionnaire in, and giving it back. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly snapshots: AssignmentSnapshots,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: SubmissionsRepository,
    private readonly receipts: Receipts,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async submit(who: Principal, id: string): Promise<Assignment> {
    const assignment = await this.snapshots.load(id);
    const standing = await this.policy.standing(who, assignment);
    if (isAllowed('answer.save', standing) && !isAllowed('assignment.submit', standing)) throw new Failure('not-the-signer');
    await this.policy.allow('assignment.submit', who, assignment);
    const at = this.now();
    const closed = whyClosed(assignment, at);
    if (closed === 'submitted') throw new Failure('already-submitted');
    if (closed !== null) throw closedFailure(closed);
    const mails = await this.receipts.compose(who, assignment, at);
    const submitted = await this.repository.submit({
      assignmentId: id,
      userId: who.id,
      name: who.name,
      pseudonym: who.pseudonym,
      mails,
      at,
    });
    if (submitted === null) throw new Failure('already-submitted');
    await this.receipts.announce(submitted.mailIds);
    return this.assignments.read(who, id);
  }

  async reopen(who: Principal, id: string, { reason }: Reopening): Promise<Assignment> {
    const assignment = await this.snapshots.load(id);
    await this.policy.allow('assignment.reopen', who, assignment);
    if (!assignment.collecting) throw new Failure('round-closed');
    const reopened = await this.repository.reopen({ assignmentId: id, reason, pseudonym: who.pseudonym, at: this.now() });
    if (!reopened) throw new Failure('conflict');
    return this.assignments.read(who, id);
  }
}
