import { Injectable } from '@nestjs/common';
import type { Publication } from '@e-index/contracts';
import { reconcile } from '@e-index/core';
import { contradictionSentence } from '@e-index/messages';
import { Failure } from '../../platform/problems/Failure.js';
import { bundleOf } from './bundleOf.js';
import { PublicationsRepository } from './publications.repository.js';
import { sealedDocuments } from './sealedDocuments.js';
import { SealedRunsRepository } from './sealed-runs.repository.js';

export interface PublicationOrder {
  /** Why what was published before is corrected; null for the first publication. */
  readonly reason: string | null;
  /** Null: the platform itself, in a demonstration. */
  readonly by: { readonly id: string; readonly pseudonym: string } | null;
  readonly at: Date;
}

/** Turns a finished run into the next bundle of its population. */
@Injectable()
export class Publisher {
  constructor(
    private readonly runs: SealedRunsRepository,
    private readonly repository: PublicationsRepository,
  ) {}

  /**
   * @param run a UUID
   * @throws Failure not-found; not-publishable, naming what does not add up; conflict where this run is public already, or another bundle
   * was published meanwhile; validation where a correction has no reason.
   */
  async publish(run: string, { reason, by, at }: PublicationOrder): Promise<Publication> {
    const found = await this.runs.load(run);
    if (found === null) throw new Failure('not-found');
    if (found.documents === null) throw new Failure('not-publishable', { errors: [{ path: 'state', sentence: notDone }] });
    if (found.latest?.run === run) throw new Failure('conflict');
    if (found.latest !== null && reason === null)
      throw new Failure('validation', { errors: [{ path: 'reason', sentence: reasonMissing }] });
    const { population } = found;
    const documents = sealedDocuments(found.documents);
    const contradictions = reconcile(documents.results);
    if (contradictions.length > 0)
      throw new Failure('not-publishable', {
        errors: contradictions.map((contradiction) => ({
          path: `groups.${contradiction.by}.${contradiction.value}`,
          sentence: (locale) => contradictionSentence(contradiction, locale),
        })),
      });
    const files = bundleOf({ population, documents, organisations: await this.runs.organisations(population.id) });
    const number = (found.latest?.number ?? 0) + 1;
    const published = await this.repository.publish({ run, population: population.id, number, reason, by, at, files });
    if (!published) throw new Failure('conflict');
    return {
      population: population.id,
      number,
      title: population.title,
      round: population.round,
      referenceYear: population.referenceYear,
      demonstration: population.demonstration,
      reason,
      publishedAt: at.toISOString(),
      files: files.map(({ name, mediaType, sha256, content }) => ({ name, mediaType, sha256, size: content.byteLength })),
    };
  }
}

const notDone = (locale: 'lv' | 'en'): string =>
  locale === 'lv' ? 'Aprēķins vēl nav pabeigts vai nav izdevies.' : 'The run is not finished, or it failed.';

const reasonMissing = (locale: 'lv' | 'en'): string =>
  locale === 'lv'
    ? 'Rezultāti jau ir publicēti. Norādiet, kāpēc tos labojat.'
    : 'Results have been published already. Say why they are corrected.';
