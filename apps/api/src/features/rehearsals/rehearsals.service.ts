import { Inject, Injectable } from '@nestjs/common';
import type { List, Rehearsal, RehearsalResult, RehearsalStart } from '@e-index/contracts';
import { draftingSentences, text } from '@e-index/messages';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isUuid } from '../../platform/database/isUuid.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { Failure } from '../../platform/problems/Failure.js';
import { scorePopulation } from '../scoring-runs/scorePopulation.js';
import { ScoringInputsRepository } from '../scoring-runs/scoring-inputs.repository.js';
import { freezeDraft } from './freezeDraft.js';
import { RehearsalsRepository, type StoredRehearsal } from './rehearsals.repository.js';

const DAYS_KEPT = 7;
const DAY = 24 * 3600 * 1000;

/** Drafts tried out: answered in the very chat and form that bodies use, and scored as rounds are, apart from everything real. */
@Injectable()
export class RehearsalsService {
  constructor(
    private readonly repository: RehearsalsRepository,
    private readonly inputs: ScoringInputsRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async start(who: Principal, draftId: string, start: RehearsalStart): Promise<Rehearsal> {
    requireAllowed('methodology.rehearse', standingOf(who));
    const draft = isUuid(draftId) ? await this.repository.draft(draftId) : null;
    if (draft === null) throw new Failure('not-found');
    const frozen = freezeDraft(draft.canonical, start);
    const startedAt = this.now();
    const keptUntil = new Date(startedAt.getTime() + DAYS_KEPT * DAY);
    const said = (locale: 'lv' | 'en') => draftingSentences(locale);
    const title = {
      lv: said('lv').rehearsalOf({ title: text(frozen.methodology.title, 'lv') }),
      en: said('en').rehearsalOf({ title: text(frozen.methodology.title, 'en') }),
    };
    const { rehearsal } = await this.repository.start(
      {
        ...draft,
        draftId,
        frozen,
        owner: who,
        title,
        bodyName: { lv: said('lv').rehearsalBody, en: said('en').rehearsalBody },
        startedAt,
        lastDay: new Date(Math.floor(keptUntil.getTime() / DAY) * DAY),
        keptUntil,
      },
      {
        person: who.pseudonym,
        action: 'methodology.rehearse',
        subject: `methodology:${draftId}`,
        detail: { revision: draft.revision, attributes: frozen.attributes },
        at: startedAt,
      },
    );
    return rehearsal;
  }

  async list(who: Principal, draftId: string): Promise<List<Rehearsal>> {
    requireAllowed('methodology.rehearse', standingOf(who));
    const items = isUuid(draftId) ? await this.repository.list(draftId, who.id) : [];
    return { items, total: items.length };
  }

  async result(who: Principal, id: string): Promise<RehearsalResult> {
    const { rehearsal, populationId } = await this.own(who, id);
    const population = await this.inputs.load(populationId);
    const scored = scorePopulation(population);
    if (!scored.ok) throw new Error(`the rehearsal ${id} cannot be scored: ${scored.failure}`);
    return { rehearsal, result: scored.value.results.organisations[0], document: JSON.parse(population.methodologyText) };
  }

  async end(who: Principal, id: string): Promise<Rehearsal> {
    const { rehearsal } = await this.own(who, id);
    await this.repository.end(id);
    return rehearsal;
  }

  /** Another one's rehearsal does not exist for anybody. */
  private async own(who: Principal, id: string): Promise<StoredRehearsal> {
    requireAllowed('methodology.rehearse', standingOf(who));
    const found = isUuid(id) ? await this.repository.find(id) : null;
    if (found === null || found.ownerId !== who.id) throw new Failure('not-found');
    return found;
  }
}
