import { Inject, Injectable } from '@nestjs/common';
import type { List, Population, PopulationClosing } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { PopulationListQuery } from './PopulationListQuery.js';
import { allowPopulations } from './populations.policy.js';
import { PopulationsRepository } from './populations.repository.js';

/** The bodies of a round that are surveyed together: how far they are, and the end of their collecting. */
@Injectable()
export class PopulationsService {
  constructor(
    private readonly repository: PopulationsRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async list(who: Principal, query: PopulationListQuery): Promise<List<Population>> {
    allowPopulations('population.read', who);
    return this.repository.list(query);
  }

  async read(who: Principal, id: string): Promise<Population> {
    allowPopulations('population.read', who);
    return this.load(id);
  }

  /** Ends the collecting: from here on no answer is accepted. The version is the one the caller looked at. */
  async close(who: Principal, id: string, { version }: PopulationClosing): Promise<Population> {
    allowPopulations('population.close', who);
    const population = await this.load(id);
    const closing = { id, version, pseudonym: who.pseudonym, at: this.now() };
    if (population.stage === 'collect' && (await this.repository.close(closing))) return this.load(id);
    const current = await this.load(id);
    if (current.closedAt !== null && current.version === version) throw new Failure('round-closed');
    throw new Failure('conflict', { current });
  }

  private async load(id: string): Promise<Population> {
    const found = await this.repository.find(id);
    if (found === null) throw new Failure('not-found');
    return found;
  }
}
