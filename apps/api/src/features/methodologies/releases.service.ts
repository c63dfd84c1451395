import { Inject, Injectable } from '@nestjs/common';
import type {
  MethodologyDraft,
  MethodologyPublication,
  MethodologyRetirement,
  MethodologyReview,
  MethodologyRow,
} from '@e-index/contracts';
import { draftingSentences, text } from '@e-index/messages';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isUuid } from '../../platform/database/isUuid.js';
import type { NewAuditEntry } from '../../platform/database/recordAudit.js';
import { Failure, type FieldFault } from '../../platform/problems/Failure.js';
import { draftView } from './draftView.js';
import { isChangeable } from './isChangeable.js';
import { isStorable } from './isStorable.js';
import { allowMethodologies, mayReview, type MethodologyAction } from './methodologies.policy.js';
import { publishDraft } from './publishDraft.js';
import { ReleasesRepository } from './releases.repository.js';
import { reviewDraft } from './reviewDraft.js';
import { VersionInUse } from './VersionInUse.js';

/** The life of a version after its draft: reviewed, published, retired; or discarded instead. */
@Injectable()
export class ReleasesService {
  constructor(
    private readonly repository: ReleasesRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async review(who: Principal, id: string, review: MethodologyReview): Promise<MethodologyDraft> {
    const note = this.begin('methodology.review', who, id, review);
    refuseUnstorable('word', review.word);
    const decide = (stored: Parameters<typeof reviewDraft>[0]) => reviewDraft(stored, review, who, note.at);
    const reviewed = found(await this.repository.agree(id, who.id, decide, note));
    return draftView(reviewed, review.revision, mayReview(who, reviewed));
  }

  async publish(who: Principal, id: string, publication: MethodologyPublication): Promise<MethodologyRow> {
    const note = this.begin('methodology.publish', who, id, publication);
    return found(await this.repository.publish(id, (stored) => publishDraft(stored, publication, note.at), note));
  }

  async retire(who: Principal, id: string, { reason }: MethodologyRetirement): Promise<MethodologyRow> {
    const note = this.begin('methodology.retire', who, id, { reason });
    refuseUnstorable('reason', reason);
    return found(await this.repository.retire(id, retired, note));
  }

  async discard(who: Principal, id: string): Promise<MethodologyRow> {
    const note = this.begin('methodology.discard', who, id, {});
    return found(await this.repository.discard(id, refuseFixed, note).catch(asFailure));
  }

  private begin(action: MethodologyAction, who: Principal, id: string, detail: NewAuditEntry['detail']): NewAuditEntry {
    allowMethodologies(action, who);
    if (!isUuid(id)) throw new Failure('not-found');
    return { person: who.pseudonym, action, subject: `methodology:${id}`, detail: { ...detail }, at: this.now() };
  }
}

function found<T>(outcome: T | null): T {
  if (outcome === null) throw new Failure('not-found');
  return outcome;
}

function refuseUnstorable(path: string, word = ''): void {
  if (isStorable(word)) return;
  throw new Failure('validation', { errors: [{ path, sentence: (locale) => draftingSentences(locale).refusals['bad-value'] }] });
}

function retired(row: MethodologyRow): MethodologyRow {
  switch (row.status) {
    case 'published':
      return { ...row, status: 'retired' };
    case 'retired':
      throw new Failure('version-fixed');
    case 'draft':
    case 'reviewed':
      throw new Failure('conflict', { current: row });
  }
}

function refuseFixed({ status }: MethodologyRow): void {
  if (!isChangeable(status)) throw new Failure('version-fixed');
}

function asFailure(error: unknown): never {
  if (!(error instanceof VersionInUse)) throw error;
  const errors = error.surveys.map((title): FieldFault => ({
    path: '',
    sentence: (locale) => draftingSentences(locale).usedBySurvey({ title: text(title, locale) }),
  }));
  const elsewhere: FieldFault = { path: '', sentence: (locale) => draftingSentences(locale).usedElsewhere };
  throw new Failure('version-in-use', { errors: errors.length > 0 ? errors : [elsewhere] });
}
