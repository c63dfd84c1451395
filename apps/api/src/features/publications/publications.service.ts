import { Inject, Injectable } from '@nestjs/common';
import type { List, Publication, Publishing } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { isUuid } from '../../platform/database/isUuid.js';
import type { Tagged } from '../../platform/http/sendTagged.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { PublicationListQuery } from './PublicationListQuery.js';
import { allowPublications } from './publications.policy.js';
import { PublicationsRepository } from './publications.repository.js';
import { Publisher } from './publisher.service.js';

/** What the public sees: bundles and their files. */
@Injectable()
export class PublicationsService {
  constructor(
    private readonly repository: PublicationsRepository,
    private readonly publisher: Publisher,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async publish(who: Principal, run: string, { reason }: Publishing): Promise<Publication> {
    allowPublications('publication.create', who);
    if (!isUuid(run)) throw new Failure('not-found');
    const by = { id: who.id, pseudonym: who.pseudonym };
    return this.publisher.publish(run, { reason: reason ?? null, by, at: this.now() });
  }

  async list(who: Principal | null, query: PublicationListQuery): Promise<List<Publication>> {
    allowPublications('publication.read', who);
    return this.repository.list(query);
  }

  async file(who: Principal | null, population: string, number: string, name: string): Promise<Tagged> {
    allowPublications('publication.read', who);
    const found = /^[1-9]\d{0,8}$/.test(number) ? await this.repository.file(population, Number(number), name) : null;
    if (found === null) throw new Failure('not-found');
    const attached = found.mediaType.startsWith('text/csv');
    return {
      sha256: found.sha256,
      mediaType: found.mediaType,
      cacheControl: 'public, max-age=31536000, immutable',
      headers: { 'content-disposition': `${attached ? 'attachment' : 'inline'}; filename="${name}"` },
      body: found.content,
    };
  }
}
