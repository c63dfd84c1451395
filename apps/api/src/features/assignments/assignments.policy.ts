import { Injectable } from '@nestjs/common';
import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed, type Standing } from '../../platform/permissions/isAllowed.js';
import type { Action } from '../../platform/permissions/permissions.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';
import { AssignmentSnapshotsRepository } from './assignment-snapshots.repository.js';

/** Who may do what to a questionnaire. What somebody may not even read does not exist for them. */
@Injectable()
export class AssignmentsPolicy {
  constructor(private readonly repository: AssignmentSnapshotsRepository) {}

  /** @throws Failure not-found for whoever may not read it, else not-allowed. */
  async allow(action: Action, who: Principal, assignment: AssignmentSnapshot): Promise<Standing> {
    const standing = await this.standing(who, assignment);
    if (isAllowed(action, standing)) return standing;
    throw new Failure(isAllowed('assignment.read', standing) ? 'not-allowed' : 'not-found');
  }

  async standing(who: Principal, assignment: AssignmentSnapshot): Promise<Standing> {
    const team = assignment.team.find((member) => member.userId === who.id)?.role ?? null;
    // A rehearsal is its owner's alone, whatever staff may do elsewhere.
    if (assignment.population.rehearsal) return { ...standingOf(who, { team }), staff: [] };
    // The assistant acts for somebody about their own questionnaire: it never carries what they may do as staff.
    if (who.via.kind === 'service') return { ...standingOf(who, { team }), staff: [] };
    return standingOf(who, { team, observed: await this.observes(who, assignment) });
  }

  private async observes(who: Principal, assignment: AssignmentSnapshot): Promise<boolean> {
    const observed = observedBy(who);
    return observed.length > 0 && (await this.repository.observes(assignment.organisation.id, observed));
  }
}

/** The bodies over whose sectors a person has the observer's role. */
export const observedBy = (who: Principal): readonly string[] =>
  who.roles.flatMap(({ role, organisation }) => (role === 'observer' && organisation !== null ? [organisation] : []));
