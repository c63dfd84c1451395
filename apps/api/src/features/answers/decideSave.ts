import type { AnswerChange } from '@e-index/contracts';
import { draftAnswerOf, draftOf, isVisible, progress, type Questionnaire, visibleSteps } from '@e-index/core';
import type { Principal } from '../../platform/auth/Principal.js';
import { Failure } from '../../platform/problems/Failure.js';
import { answerView } from '../assignments/answerView.js';
import type { AssignmentSnapshot, StoredAnswer } from '../assignments/AssignmentSnapshot.js';
import { closedFailure } from '../assignments/closedFailure.js';
import { progressView } from '../assignments/progressView.js';
import { whyClosed } from '../assignments/whyClosed.js';
import type { DecidedSave } from './answers.repository.js';
import { changeAnswer } from './changeAnswer.js';
import { nextAfter } from './nextAfter.js';

/**
 * Whether a change may be saved on this snapshot, and all that follows from it.
 * @throws Failure no-such-question, round-closed, read-only, deadline-passed, not-visible, revision-conflict or validation.
 */
export function decideSave(
  who: Principal,
  assignment: AssignmentSnapshot,
  questionnaire: Questionnaire,
  code: string,
  change: AnswerChange,
  at: Date,
): DecidedSave {
  const step = questionnaire.byCode.get(code);
  if (step === undefined) throw new Failure('no-such-question', { params: { code } });
  const closed = whyClosed(assignment, at);
  if (closed !== null) throw closedFailure(closed);
  const draft = new Map(draftOf(assignment.answers.values()));
  // A question without a condition is always visible; asking would cost a pass over all of them.
  if (step.question.visibleIf !== undefined && !isVisible(questionnaire, draft, code))
    throw new Failure('not-visible', { params: { code } });
  const stored = assignment.answers.get(code);
  if ((stored?.revision ?? 0) !== change.expectedRevision) throw conflict(stored, change);

  const changed = changeAnswer(step.question, stored, change);
  const answer: StoredAnswer = {
    question: code,
    ...changed,
    revision: change.expectedRevision + 1,
    updatedBy: { id: who.id, name: who.name },
    updatedAt: at.toISOString(),
  };
  const drafted = draftAnswerOf(changed);
  if (drafted === undefined) draft.delete(code);
  else draft.set(code, drafted);
  const visible = visibleSteps(questionnaire, draft);
  return {
    assignmentId: assignment.id,
    sequence: assignment.sequence,
    by: { id: who.id, pseudonym: who.pseudonym, session: who.via.kind === 'session' ? who.via.token : null },
    key: change.key ?? null,
    via: change.via,
    answer,
    view: answerView(answer),
    progress: progressView(progress(questionnaire, draft, visible)),
    next: nextAfter(questionnaire, draft, code, visible),
    at,
  };
}

/** Both values, so that nobody's work is lost: what is stored now (null: nothing yet), and what was sent. */
function conflict(stored: StoredAnswer | undefined, { value, notApplicable, note }: AnswerChange): Failure {
  const who = stored?.updatedBy?.name;
  return new Failure('revision-conflict', {
    ...(who === undefined ? {} : { params: { who } }),
    current: stored === undefined ? null : answerView(stored),
    attempted: { value: value ?? null, notApplicable: notApplicable ?? null, note: note ?? null },
  });
}
