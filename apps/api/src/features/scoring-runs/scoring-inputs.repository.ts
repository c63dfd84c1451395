import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { SurveyedBody, type SurveyedPopulation } from './SurveyedPopulation.js';

// By bytes, so that the order of the document hangs on no server's collation.
const BODIES = `
SELECT a.organisation_id AS id, a.attributes, a.state, coalesce((
    SELECT json_build_object('lv', n.lv, 'en', n.en) FROM organisation_name n
    WHERE n.organisation_id = a.organisation_id ORDER BY (n.valid_from <= r.opens_on) DESC, n.valid_from DESC LIMIT 1), '{}') AS name,
  coalesce((SELECT json_agg(json_build_object('question', s.question, 'source', s.source, 'value', s.value, 'notApplicable', s.not_applicable,
      'notTested', s.not_tested) ORDER BY s.question COLLATE "C", s.source COLLATE "C")
    FROM answer s WHERE s.assignment_id = a.id), '[]') AS answers
FROM assignment a JOIN round_population p ON p.id = a.population_id JOIN round r ON r.id = p.round_id
WHERE a.population_id = $1 ORDER BY a.organisation_id COLLATE "C"`;

@Injectable()
export class ScoringInputsRepository {
  constructor(private readonly database: Database) {}

  /** Everything a population's scores follow from; it has to exist. */
  async load(populationId: string): Promise<SurveyedPopulation> {
    const { round, methodologyVersion } = await this.database.prisma.roundPopulation.findUniqueOrThrow({
      where: { id: populationId },
      select: { round: { select: { id: true, referenceYear: true } }, methodologyVersion: { select: { canonical: true } } },
    });
    const { rows } = await this.database.pool.query(BODIES, [populationId]);
    return {
      round: round.id,
      referenceYear: round.referenceYear,
      methodologyText: methodologyVersion.canonical,
      bodies: z.array(SurveyedBody).parse(rows),
    };
  }
}
