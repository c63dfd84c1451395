import { Inject, Injectable } from '@nestjs/common';
import type { DraftChange, MethodologyDraft, MethodologyRow, MethodologyStart } from '@e-index/contracts';
import { draftingSentences } from '@e-index/messages';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import type { NewAuditEntry } from '../../platform/database/recordAudit.js';
import { isUuid } from '../../platform/database/isUuid.js';
import { Failure } from '../../platform/problems/Failure.js';
import { changeDraft } from './changeDraft.js';
import { changeSummary } from './changeSummary.js';
import { DraftsRepository } from './drafts.repository.js';
import { draftView } from './draftView.js';
import { allowMethodologies, mayReadDrafts, mayReview, readableStatuses } from './methodologies.policy.js';
import { MethodologiesRepository } from './methodologies.repository.js';
import { pathOfCode } from './refuseOperations.js';
import { startFromDocument, startFromVersion, type StartingPoint } from './startDraft.js';
import { versionFacts } from './versionFacts.js';
import { VersionTaken } from './VersionTaken.js';

/** Drafts of methodologies: started, read, changed. */
@Injectable()
export class DraftsService {
  constructor(
    private readonly repository: DraftsRepository,
    private readonly versions: MethodologiesRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async start(who: Principal, start: MethodologyStart): Promise<MethodologyRow> {
    allowMethodologies('methodology.edit', who);
    const tree = 'from' in start ? startFromVersion(await this.startingPoint(who, start.from), start) : startFromDocument(start.document);
    const basedOn = 'from' in start ? start.from : null;
    const facts = versionFacts(tree, {});
    const detail = { started: { methodology: facts.methodology, version: facts.version, basedOn } };
    return this.repository
      .start({ facts, nodes: JSON.stringify([...tree.nodes.values()]), basedOn, editor: who.id }, (id) => this.note(who, id, detail))
      .catch(asFailure(() => 'version'));
  }

  /** @param since what changed after this revision is asked for; 0 asks for everything */
  async read(who: Principal, id: string, since: number): Promise<MethodologyDraft> {
    const draft = isUuid(id) && mayReadDrafts(who) ? await this.repository.find(id) : null;
    if (draft === null) throw new Failure('not-found');
    return draftView(draft, since, mayReview(who, draft));
  }

  async change(who: Principal, id: string, change: DraftChange): Promise<MethodologyDraft> {
    allowMethodologies('methodology.edit', who);
    if (!isUuid(id)) throw new Failure('not-found');
    const changed = await this.repository
      .change(
        id,
        (stored) => changeDraft(stored, change, who),
        ({ revision }) => this.note(who, id, { revision, operations: changeSummary(change.operations) }),
      )
      .catch(asFailure(() => pathOfVersion(change)));
    if (changed === null) throw new Failure('not-found');
    return draftView(changed, change.since, mayReview(who, changed));
  }

  private async startingPoint(who: Principal, from: string): Promise<StartingPoint> {
    const found = isUuid(from) ? await this.versions.find(from, readableStatuses(who)) : null;
    if (found === null) throw new Failure('not-found');
    const draft = await this.repository.find(from);
    return { ...found, tree: draft?.tree ?? null };
  }

  private note(who: Principal, id: string, detail: NewAuditEntry['detail']): NewAuditEntry {
    return { person: who.pseudonym, action: 'methodology.edit', subject: `methodology:${id}`, detail, at: this.now() };
  }
}

/** The version's code is what a person would choose anew, unless only the methodology's was changed. */
function pathOfVersion({ operations }: DraftChange): string {
  const path = pathOfCode(operations, 'version');
  return path === 'operations' ? pathOfCode(operations, 'id') : path;
}

function asFailure(path: () => string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof VersionTaken)) throw error;
    const { facts } = error;
    throw new Failure('validation', { errors: [{ path: path(), sentence: (locale) => draftingSentences(locale).versionTaken(facts) }] });
  };
}
