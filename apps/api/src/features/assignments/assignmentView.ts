import type { Assignment } from '@e-index/contracts';
import { draftOf, isVisible, nextStep, progress, type Questionnaire } from '@e-index/core';
import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed, type Standing } from '../../platform/permissions/isAllowed.js';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';
import { memberView } from './memberView.js';
import { progressView } from './progressView.js';
import { whyClosed } from './whyClosed.js';

/** A questionnaire as one person sees it at one moment. */
export function assignmentView(
  who: Principal,
  standing: Standing,
  assignment: AssignmentSnapshot,
  questionnaire: Questionnaire,
  now: Date,
): Assignment {
  const draft = draftOf(assignment.answers.values());
  const closedBecause = whyClosed(assignment, now);
  const open = closedBecause === null;
  const own = assignment.team.find((member) => member.userId === who.id)?.position ?? null;
  const kept = own !== null && isVisible(questionnaire, draft, own) ? own : null;
  return {
    id: assignment.id,
    organisation: assignment.organisation,
    population: assignment.population,
    methodology: assignment.methodology,
    attributes: assignment.attributes,
    state: assignment.state,
    open,
    closedBecause,
    deadline: assignment.deadline,
    contact: assignment.contact,
    team: assignment.team.map(memberView),
    may: {
      answer: open && isAllowed('answer.save', standing),
      submit: open && isAllowed('assignment.submit', standing),
      invite: isAllowed('assignment.invite', standing),
      reopen: assignment.collecting && assignment.state === 'submitted' && isAllowed('assignment.reopen', standing),
    },
    progress: progressView(progress(questionnaire, draft)),
    position: kept ?? nextStep(questionnaire, draft)?.code ?? null,
    sequence: assignment.sequence,
    submittedAt: assignment.submittedAt,
    submittedBy: assignment.submittedBy,
    returnedReason: assignment.returnedReason,
  };
}
