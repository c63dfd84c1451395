import { Pool } from 'pg';
import type { ConversationStore, ReceivedActivity, StoredActivity, StoredConversation } from './ConversationStore.js';
import { listenFor } from '../listenFor.js';
import * as statements from './statements.js';

interface ActivityRow extends Omit<StoredActivity, 'at'> {
  readonly at: Date | string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const activityOf = ({ id, sequence, fromRole, payload, at }: ActivityRow): StoredActivity => ({
  id,
  sequence,
  fromRole,
  payload,
  at: new Date(at).toISOString(),
});

/** The store on a pool of its own. Ids that are no UUIDs are unknown, never an error. */
export const createConversationStore = (connectionString: string, max = 10): ConversationStore => {
  const pool = new Pool({ connectionString, max });
  // An idle connection that was cut has left the pool already; without a listener the process would end.
  pool.on('error', () => {});
  let stopListening: (() => Promise<void>) | undefined;
  return {
    async find(id) {
      if (!uuid.test(id)) return undefined;
      return (await pool.query<StoredConversation>({ ...statements.find, values: [id] })).rows[0];
    },
    async receive(conversationId, clientActivityId, payload) {
      if (!uuid.test(conversationId)) return undefined;
      const known = async (): Promise<ReceivedActivity | undefined> => {
        const { rows } = await pool.query<ActivityRow>({ ...statements.repeated, values: [conversationId, clientActivityId] });
        return rows[0] && { activity: activityOf(rows[0]), repeated: true };
      };
      try {
        const values = [conversationId, clientActivityId, JSON.stringify(payload)];
        const { rows } = await pool.query<ActivityRow>({ ...statements.receive, values });
        return rows[0] ? { activity: activityOf(rows[0]), repeated: false } : await known();
      } catch (failure) {
        // Two posts of the same activity at once: the second meets the unique index.
        if (failure instanceof Error && 'code' in failure && failure.code === '23505') return known();
        throw failure;
      }
    },
    async nextTurn(conversationId) {
      const { rows } = await pool.query<
        StoredConversation & { activityId: string; activitySequence: number; payload: StoredActivity['payload']; at: Date }
      >({
        ...statements.nextTurn,
        values: [conversationId],
      });
      const row = rows[0];
      if (!row) return undefined;
      const { activityId, activitySequence, payload, at, ...conversation } = row;
      return { conversation, activity: { id: activityId, sequence: activitySequence, fromRole: 'user', payload, at: at.toISOString() } };
    },
    async finishTurn({ conversationId, version, activityId, replies, state, locale }) {
      const values = [conversationId, version, activityId, JSON.stringify(state), locale, JSON.stringify(replies)];
      const { rows } = await pool.query<{ moved: number; added: ActivityRow[] }>({ ...statements.finishTurn, values });
      const outcome = rows[0];
      return outcome === undefined || outcome.moved === 0 ? 'stale' : outcome.added.map(activityOf);
    },
    async activitiesAfter(conversationId, sequence) {
      const { rows } = await pool.query<ActivityRow>({ ...statements.activitiesAfter, values: [conversationId, sequence] });
      return rows.map(activityOf);
    },
    async unfinished() {
      return (await pool.query<{ id: string }>({ ...statements.unfinished })).rows.map(({ id }) => id);
    },
    async listen(ring) {
      stopListening = await listenFor(connectionString, statements.channel, ring);
    },
    async close() {
      await stopListening?.();
      await pool.end();
    },
  };
};
