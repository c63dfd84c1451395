/**
 * The whole save as one statement and so one transaction: either all of it is there or nothing is, whenever the process or the server dies.
 *
 * The decision was made in the service on a snapshot of the assignment; the update of its row is the lock and the proof that the snapshot is
 * still the newest. Of two savers at once the second waits here, finds another sequence, changes nothing and gets no row. The session,
 * membership, closing and the deadline are tested again, for the process may remember them from a moment ago; and so is the idempotency key.
 *
 * $1 assignment, $2 sequence of the snapshot, $3 person, $4 key or null, $5 now, $6 question, $7 value, $8 not applicable, $9 note, $10 revision,
 * $11 via, $12 progress, $13 answered, $14 asked, $15 next question or null, $16 event data, $17 pseudonym, $18 audit subject, $19 channel,
 * $20 session token, null where the assistant's signature stands for the person.
 */
export const SAVE_ANSWER = `
WITH moved AS (
  UPDATE assignment a SET sequence = a.sequence + 1, progress = $12::jsonb, answered = $13, asked = $14, last_activity_at = $5, last_question = $6,
    state = CASE WHEN a.state = 'not_started' THEN 'in_progress'::assignment_state ELSE a.state END
  FROM round_population p, team_member t
  WHERE a.id = $1 AND a.sequence = $2::bigint AND a.state <> 'submitted'
    AND p.id = a.population_id AND p.closed_at IS NULL AND p.stage = 'collect'
    AND $5::timestamptz < (coalesce(a.deadline, p.deadline) + 1)::timestamp AT TIME ZONE 'Europe/Riga'
    AND t.assignment_id = a.id AND t.user_id = $3 AND t.left_at IS NULL
    AND ($20::text IS NULL OR EXISTS (SELECT 1 FROM auth_session s WHERE s.token = $20 AND s.user_id = $3 AND s.expires_at > now()))
    AND NOT EXISTS (SELECT 1 FROM answer_revision k WHERE k.assignment_id = $1 AND k.activity_key = $4)
  RETURNING a.id, a.sequence
), stored AS (
  INSERT INTO answer (assignment_id, question, source, value, not_applicable, note, revision, updated_by, updated_at)
  SELECT id, $6, 'self', $7::jsonb, $8, $9, $10, $3, $5 FROM moved
  ON CONFLICT (assignment_id, question, source) DO UPDATE SET value = EXCLUDED.value, not_applicable = EXCLUDED.not_applicable, not_tested = NULL,
    note = EXCLUDED.note, revision = EXCLUDED.revision, updated_by = EXCLUDED.updated_by, updated_at = EXCLUDED.updated_at
), revised AS (
  INSERT INTO answer_revision (assignment_id, question, source, revision, value, not_applicable, note, via, activity_key, user_id, at)
  SELECT id, $6, 'self', $10, $7::jsonb, $8, $9, $11, $4, $3, $5 FROM moved
), told AS (
  INSERT INTO event (assignment_id, sequence, kind, data, at) SELECT id, sequence, 'answer', $16::jsonb, $5 FROM moved
), noted AS (
  INSERT INTO audit_entry (at, person, action, subject, detail)
  SELECT $5, $17::uuid, 'answer.save', $18, jsonb_build_object('revision', $10::int, 'via', $11::text) FROM moved
), pointed AS (
  UPDATE team_member t SET position = $15, opened_at = coalesce(t.opened_at, $5) FROM moved WHERE t.assignment_id = moved.id AND t.user_id = $3
)
SELECT sequence::text AS sequence, pg_notify($19, $1::text)::text AS rung FROM moved`;
