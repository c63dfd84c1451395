import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Database } from '../../platform/database/database.service.js';
import { AssignmentHead, StoredAnswer, type AssignmentSnapshot } from './AssignmentSnapshot.js';

// One statement, so that the sequence and the answers are of one moment. The name is the one the body had when the round opened.
const LOAD = `
SELECT json_build_object(
  'id', a.id, 'sequence', a.sequence::text, 'state', a.state, 'attributes', a.attributes,
  'organisation', json_build_object('id', a.organisation_id, 'name', coalesce((
      SELECT json_build_object('lv', n.lv, 'en', n.en) FROM organisation_name n
      WHERE n.organisation_id = a.organisation_id ORDER BY (n.valid_from <= r.opens_on) DESC, n.valid_from DESC LIMIT 1), '{}')),
  'population', json_build_object('id', p.id, 'title', p.title, 'referenceYear', r.reference_year, 'demonstration', p.demonstration,
    'rehearsal', p.rehearsal),
  'methodology', json_build_object('versionId', m.id, 'id', m.methodology_id, 'version', m.version),
  'contact', p.contact,
  'deadline', coalesce(a.deadline, p.deadline),
  'closesAt', (coalesce(a.deadline, p.deadline) + 1)::timestamp AT TIME ZONE 'Europe/Riga',
  'collecting', p.closed_at IS NULL AND p.stage = 'collect',
  'submittedAt', a.submitted_at,
  'submittedBy', coalesce((SELECT u.name FROM app_user u WHERE u.id = a.submitted_by), a.submitted_by),
  'returnedReason', a.returned_reason,
  'team', coalesce((
    SELECT json_agg(json_build_object('userId', t.user_id, 'name', u.name, 'email', u.email, 'role', t.role, 'position', t.position,
      'invitedAt', t.invited_at, 'openedAt', t.opened_at) ORDER BY t.invited_at, t.user_id)
    FROM team_member t JOIN app_user u ON u.id = t.user_id WHERE t.assignment_id = a.id AND t.left_at IS NULL), '[]')
) AS head,
coalesce((
  SELECT json_agg(json_build_object('question', s.question, 'value', s.value, 'notApplicable', s.not_applicable, 'note', s.note, 'revision', s.revision,
    'updatedBy', CASE WHEN u.id IS NULL THEN NULL ELSE json_build_object('id', u.id, 'name', u.name) END, 'updatedAt', s.updated_at))
  FROM answer s LEFT JOIN app_user u ON u.id = s.updated_by WHERE s.assignment_id = a.id AND s.source = 'self'), '[]') AS answers
FROM assignment a JOIN round_population p ON p.id = a.population_id JOIN round r ON r.id = p.round_id
JOIN methodology_version m ON m.id = p.methodology_version_id
WHERE a.id = $1`;

// Every body below one, by any number of steps; UNION ends where a loop would begin.
const OBSERVES = `
WITH RECURSIVE above(id) AS (
  SELECT $1::text UNION SELECT op.parent_id FROM organisation_parent op JOIN above ON op.organisation_id = above.id WHERE op.valid_to IS NULL
)
SELECT EXISTS (SELECT 1 FROM above WHERE id = ANY($2::text[])) AS observed`;

const Row = z.object({ head: AssignmentHead, answers: z.array(StoredAnswer) });

@Injectable()
export class AssignmentSnapshotsRepository {
  constructor(private readonly database: Database) {}

  /** @param id a UUID */
  async load(id: string): Promise<AssignmentSnapshot | null> {
    const { rows } = await this.database.pool.query({ name: 'assignment-snapshot', text: LOAD, values: [id] });
    if (rows[0] === undefined) return null;
    const { head, answers } = Row.parse(rows[0]);
    return { ...head, answers: new Map(answers.map((answer) => [answer.question, answer])) };
  }

  /** Whether a body is one of those observed, or below one of them today. */
  async observes(organisation: string, observed: readonly string[]): Promise<boolean> {
    const { rows } = await this.database.pool.query<{ observed: boolean }>({
      name: 'observes',
      text: OBSERVES,
      values: [organisation, observed],
    });
    return rows[0]?.observed === true;
  }
}
