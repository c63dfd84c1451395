import { Injectable } from '@nestjs/common';
import type { List, ResultDetail, ResultRow } from '@e-index/contracts';
import { z } from 'zod';
import type { Principal } from '../../platform/auth/Principal.js';
import { Recent } from '../../platform/collections/Recent.js';
import { isUuid } from '../../platform/database/isUuid.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { ResultListQuery } from './ResultListQuery.js';
import { readableSectors } from './results.policy.js';
import { ResultsRepository } from './results.repository.js';

// A few megabytes each; a run that is done never changes.
const MOST_DOCUMENTS = 4;
const GivenResponses = z.object({ responses: z.array(z.object({ organisation: z.string(), answers: z.array(z.unknown()) })) });

/** The results of a run, also before they are published: one body a row, and behind each the answers. */
@Injectable()
export class ResultsService {
  private readonly documents = new Recent<string, ReadonlyMap<string, readonly unknown[]>>(MOST_DOCUMENTS);

  constructor(private readonly repository: ResultsRepository) {}

  async list(who: Principal, run: string, query: ResultListQuery): Promise<List<ResultRow>> {
    const sectors = readableSectors(who);
    if (!isUuid(run) || !(await this.repository.exists(run))) throw new Failure('not-found');
    return this.repository.list(run, query, sectors);
  }

  async read(who: Principal, run: string, organisation: string): Promise<ResultDetail> {
    const sectors = readableSectors(who);
    const found = isUuid(run) ? await this.repository.find(run, organisation, sectors) : null;
    if (found === null) throw new Failure('not-found');
    const answers = (await this.answersOf(run)).get(organisation) ?? [];
    return { ...found, answers: [...answers] };
  }

  private async answersOf(run: string): Promise<ReadonlyMap<string, readonly unknown[]>> {
    const known = this.documents.get(run);
    if (known !== undefined) return known;
    const { responses } = GivenResponses.parse(JSON.parse(await this.repository.responsesText(run)));
    const answers = new Map(responses.map((response) => [response.organisation, response.answers]));
    this.documents.set(run, answers);
    return answers;
  }
}
