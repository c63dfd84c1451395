import { Inject, Injectable } from '@nestjs/common';
import type { Answer, AnswerChange, AnswerRevision, List, SavedAnswer } from '@e-index/contracts';
import { draftOf, progress } from '@e-index/core';
import { Callers } from '../../platform/auth/callers.service.js';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { Turns } from '../../platform/collections/Turns.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { AssignmentSnapshot } from '../assignments/AssignmentSnapshot.js';
import { AssignmentSnapshots } from '../assignments/assignment-snapshots.service.js';
import { AssignmentsPolicy } from '../assignments/assignments.policy.js';
import { progressView } from '../assignments/progressView.js';
import { Questionnaires } from '../assignments/questionnaires.service.js';
import { AnswersRepository, type DecidedSave } from './answers.repository.js';
import { decideSave } from './decideSave.js';
import { nextAfter } from './nextAfter.js';

// Every failed round means that somebody else's save got through, so more rounds than people in a team would mean a fault.
const MOST_ROUNDS = 12;

/** Answers: the one way in for form and chat. */
@Injectable()
export class AnswersService {
  private readonly turns = new Turns();

  constructor(
    private readonly snapshots: AssignmentSnapshots,
    private readonly questionnaires: Questionnaires,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: AnswersRepository,
    private readonly callers: Callers,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async list(who: Principal, id: string): Promise<List<Answer>> {
    await this.policy.allow('answer.read', who, await this.snapshots.load(id));
    const items = await this.repository.list(id);
    return { items, total: items.length };
  }

  async revisions(who: Principal, id: string, question: string): Promise<List<AnswerRevision>> {
    const assignment = await this.snapshots.load(id);
    await this.policy.allow('answer.read', who, assignment);
    if (!(await this.questionnaires.of(assignment)).byCode.has(question))
      throw new Failure('no-such-question', { params: { code: question } });
    const items = await this.repository.revisions(id, question);
    return { items, total: items.length };
  }

  /**
   * Decides on the remembered caller and snapshot and saves against their proofs; whatever goes wrong so is decided again on fresh ones.
   * Savers of one questionnaire take turns within the process; between processes the sequence decides.
   */
  save(caller: Principal, id: string, question: string, change: AnswerChange): Promise<SavedAnswer> {
    return this.turns.take(id, async () => {
      const remembered = this.snapshots.remembered(id);
      const early = remembered === undefined ? null : await this.attempt(caller, remembered, question, change).catch(onlyFailures);
      if (early !== null) return early;
      for (let round = 0; round < MOST_ROUNDS; round += 1) {
        const who = await this.callers.confirm(caller);
        const assignment = await this.snapshots.load(id);
        await this.policy.allow('answer.save', who, assignment);
        const saved = (await this.repeated(assignment, question, change)) ?? (await this.attempt(who, assignment, question, change));
        if (saved !== null) return saved;
      }
      throw new Failure('conflict');
    });
  }

  private async attempt(
    who: Principal,
    assignment: AssignmentSnapshot,
    question: string,
    change: AnswerChange,
  ): Promise<SavedAnswer | null> {
    await this.policy.allow('answer.save', who, assignment);
    const decided = decideSave(who, assignment, await this.questionnaires.of(assignment), question, change, this.now());
    const sequence = await this.repository.save(decided);
    if (sequence === null) return null;
    this.snapshots.remember(after(assignment, decided, sequence));
    return { answer: decided.view, progress: decided.progress, next: decided.next, sequence };
  }

  /** The outcome of an earlier save under the same key: whoever asks twice is answered twice, and nothing is saved twice. */
  private async repeated(assignment: AssignmentSnapshot, question: string, { key }: AnswerChange): Promise<SavedAnswer | null> {
    const answer = key === undefined ? null : await this.repository.byKey(assignment.id, key);
    if (answer === null) return null;
    if (answer.question !== question) throw new Failure('conflict');
    const questionnaire = await this.questionnaires.of(assignment);
    const draft = draftOf(assignment.answers.values());
    const next = nextAfter(questionnaire, draft, question);
    return { answer, progress: progressView(progress(questionnaire, draft)), next, sequence: assignment.sequence };
  }
}

const onlyFailures = (thrown: unknown): null => {
  if (thrown instanceof Failure) return null;
  throw thrown;
};

const after = (assignment: AssignmentSnapshot, { answer }: DecidedSave, sequence: string): AssignmentSnapshot => ({
  ...assignment,
  sequence,
  state: assignment.state === 'not_started' ? 'in_progress' : assignment.state,
  answers: new Map(assignment.answers).set(answer.question, answer),
});
