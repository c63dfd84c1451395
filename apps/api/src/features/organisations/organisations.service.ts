import { Inject, Injectable } from '@nestjs/common';
import type { List, Organisation, OrganisationRow } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { dayInRiga } from '../../platform/database/days.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { OrganisationListQuery } from './OrganisationListQuery.js';
import { allowReadingRegistry } from './organisations.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

/** The registry of bodies: what held on a day, and how it came about. */
@Injectable()
export class OrganisationsService {
  constructor(
    private readonly repository: OrganisationsRepository,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async list(who: Principal | null, query: OrganisationListQuery): Promise<List<OrganisationRow>> {
    allowReadingRegistry(who);
    return this.repository.list(query, query.asOf ?? dayInRiga(this.now()));
  }

  async read(who: Principal | null, id: string, asOf: string | undefined): Promise<Organisation> {
    allowReadingRegistry(who);
    const found = await this.repository.find(id, asOf ?? dayInRiga(this.now()));
    if (found === null) throw new Failure('not-found');
    return found;
  }
}
