/** Channel of the doorbell; the payload is the conversation's id. */
export const channel = 'conversation';

const activityColumns = `id, sequence, from_role AS "fromRole", payload, at`;
const conversationColumns = `id, assignment_id AS "assignmentId", user_id AS "userId", locale, state, version, sequence`;

export const find = { name: 'conversation_find', text: `SELECT ${conversationColumns} FROM conversation WHERE id = $1` };

// The row lock that UPDATE takes on the conversation makes sequence numbers commit in their order.
export const receive = {
  name: 'conversation_receive',
  text: `
    WITH numbered AS (
      UPDATE conversation SET sequence = sequence + 1
      WHERE id = $1 AND NOT EXISTS (SELECT 1 FROM activity WHERE conversation_id = $1 AND client_activity_id = $2)
      RETURNING sequence
    ), added AS (
      INSERT INTO activity (conversation_id, sequence, id, client_activity_id, from_role, payload)
      SELECT $1, sequence, $1::text || '|' || lpad(sequence::text, 7, '0'), $2, 'user', $3 FROM numbered
      RETURNING ${activityColumns}
    )
    SELECT *, false AS repeated, pg_notify('${channel}', $1::text)::text AS rung FROM added`,
};

export const repeated = {
  name: 'conversation_repeated',
  text: `SELECT ${activityColumns}, true AS repeated FROM activity WHERE conversation_id = $1 AND client_activity_id = $2`,
};

export const nextTurn = {
  name: 'conversation_next_turn',
  text: `
    SELECT c.id, c.assignment_id AS "assignmentId", c.user_id AS "userId", c.locale, c.state, c.version, c.sequence,
      a.id AS "activityId", a.sequence AS "activitySequence", a.payload, a.at
    FROM activity a JOIN conversation c ON c.id = a.conversation_id
    WHERE a.conversation_id = $1 AND a.from_role = 'user' AND a.turn_finished_at IS NULL
    ORDER BY a.sequence LIMIT 1`,
};

export const finishTurn = {
  name: 'conversation_finish_turn',
  text: `
    WITH moved AS (
      UPDATE conversation SET state = $4, locale = $5, version = version + 1, sequence = sequence + jsonb_array_length($6::jsonb)
      WHERE id = $1 AND version = $2 RETURNING sequence - jsonb_array_length($6::jsonb) AS before
    ), marked AS (
      UPDATE activity SET turn_finished_at = now() FROM moved WHERE id = $3
    ), added AS (
      INSERT INTO activity (conversation_id, sequence, id, from_role, payload, reply_to)
      SELECT $1, before + reply.at, $1::text || '|' || lpad((before + reply.at)::text, 7, '0'), 'bot', reply.payload, $3
      FROM moved, jsonb_array_elements($6::jsonb) WITH ORDINALITY AS reply(payload, at)
      RETURNING ${activityColumns}
    )
    SELECT (SELECT count(*) FROM moved)::int AS moved, coalesce((SELECT jsonb_agg(added ORDER BY sequence) FROM added), '[]') AS added,
      pg_notify('${channel}', $1::text)::text AS rung`,
};

export const activitiesAfter = {
  name: 'conversation_activities_after',
  text: `SELECT ${activityColumns} FROM activity WHERE conversation_id = $1 AND sequence > $2 ORDER BY sequence`,
};

export const unfinished = {
  name: 'conversation_unfinished',
  text: `SELECT DISTINCT conversation_id AS id FROM activity WHERE from_role = 'user' AND turn_finished_at IS NULL`,
};
