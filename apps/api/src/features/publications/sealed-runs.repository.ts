import { Injectable } from '@nestjs/common';
import { BundleOrganisations, LocalText } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { dayOf } from '../../platform/database/days.js';
import type { BundleOrganisation, SealedRun } from './SealedRun.js';

// As of the day on which the round opened; a predecessor is called as it was on the day before it gave over.
const ORGANISATIONS = `
SELECT a.organisation_id AS id, coalesce(json_build_object('lv', n.lv, 'en', n.en), '{}') AS name, a.attributes->>'kind' AS kind,
  coalesce(a.attributes->'groups', '{}') AS groups,
  (SELECT op.parent_id FROM organisation_parent op WHERE op.organisation_id = a.organisation_id AND op.valid_from <= r.opens_on
    AND (op.valid_to IS NULL OR r.opens_on < op.valid_to) LIMIT 1) AS parent,
  coalesce((SELECT json_agg(json_build_object('id', s.predecessor_id, 'part', s.part, 'name', (
      SELECT json_build_object('lv', pn.lv, 'en', pn.en) FROM organisation_name pn WHERE pn.organisation_id = s.predecessor_id
      ORDER BY (pn.valid_from < s."on") DESC, pn.valid_from DESC LIMIT 1)) ORDER BY s.predecessor_id COLLATE "C")
    FROM succession s WHERE s.successor_id = a.organisation_id AND s."on" <= r.opens_on), '[]') AS predecessors
FROM assignment a JOIN round_population p ON p.id = a.population_id JOIN round r ON r.id = p.round_id
LEFT JOIN LATERAL (SELECT lv, en FROM organisation_name WHERE organisation_id = a.organisation_id
  ORDER BY (valid_from <= r.opens_on) DESC, valid_from DESC LIMIT 1) n ON true
WHERE a.population_id = $1 ORDER BY a.organisation_id COLLATE "C"`;

/** Runs as they are published: their documents, and who the bodies are. */
@Injectable()
export class SealedRunsRepository {
  constructor(private readonly database: Database) {}

  /** @param run a UUID */
  async load(run: string): Promise<SealedRun | null> {
    const found = await this.database.prisma.scoringRun.findUnique({
      where: { id: run },
      select: {
        state: true,
        responses: true,
        results: true,
        population: {
          select: {
            id: true,
            title: true,
            demonstration: true,
            round: { select: { id: true, referenceYear: true, opensOn: true } },
            methodologyVersion: { select: { canonical: true } },
          },
        },
      },
    });
    if (found === null) return null;
    const { population, responses, results } = found;
    const latest = await this.database.prisma.bundle.findFirst({
      where: { populationId: population.id },
      orderBy: { number: 'desc' },
      select: { number: true, runId: true },
    });
    const done = found.state === 'done' && responses !== null && results !== null;
    return {
      population: {
        id: population.id,
        title: LocalText.parse(population.title),
        round: population.round.id,
        referenceYear: population.round.referenceYear,
        opensOn: dayOf(population.round.opensOn),
        demonstration: population.demonstration,
      },
      documents: done ? { methodology: population.methodologyVersion.canonical, responses, results } : null,
      latest: latest === null ? null : { number: latest.number, run: latest.runId },
    };
  }

  async organisations(populationId: string): Promise<readonly BundleOrganisation[]> {
    const { rows } = await this.database.pool.query(ORGANISATIONS, [populationId]);
    return z.array(BundleOrganisations.shape.organisations.element).parse(rows);
  }
}
