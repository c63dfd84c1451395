import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { List, MethodologyRow } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { isUuid } from '../../platform/database/isUuid.js';
import type { Tagged } from '../../platform/http/sendTagged.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { MethodologyListQuery } from './MethodologyListQuery.js';
import { readableStatuses } from './methodologies.policy.js';
import { MethodologiesRepository } from './methodologies.repository.js';

/** The versions of the methodologies and their documents. */
@Injectable()
export class MethodologiesService {
  constructor(private readonly repository: MethodologiesRepository) {}

  async list(who: Principal | null, query: MethodologyListQuery): Promise<List<MethodologyRow>> {
    return this.repository.list(query, readableStatuses(who));
  }

  /** The contract's MethodologyVersion as JSON, with what caches need. Its row may change (a version is retired), its document may not. */
  async read(who: Principal | null, versionId: string): Promise<Tagged> {
    const found = isUuid(versionId) ? await this.repository.find(versionId, readableStatuses(who)) : null;
    if (found === null) throw new Failure('not-found');
    const { row, canonical } = found;
    // The stored text is JSON already: it goes out as it is, in the place of the document.
    const body = `${JSON.stringify(row).slice(0, -1)},"document":${canonical}}`;
    return {
      sha256: createHash('sha256').update(body).digest('hex'),
      mediaType: 'application/json; charset=utf-8',
      cacheControl: 'private, no-cache',
      body,
    };
  }
}
