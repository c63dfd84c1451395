import { Answer, createClient, ProblemError } from '@e-index/contracts';
import type { Desk, SaveOutcome } from './Desk.js';
import { leanFetch } from './leanFetch.js';
import { signServiceToken } from './signServiceToken.js';
import type { ViewCache } from './ViewCache.js';

export interface DeskOptions {
  readonly apiUrl: string;
  readonly secret: Uint8Array;
  readonly cache: ViewCache;
  readonly userId: string;
  readonly assignmentId: string;
  readonly activityId: string;
  readonly locale: 'lv' | 'en';
}

/** The desk of one turn: every call is made as the person, and the activity's id makes a repeated save harmless. */
export const openDesk = async (options: DeskOptions): Promise<Desk> => {
  const { apiUrl, secret, cache, userId, assignmentId, activityId, locale } = options;
  const token = signServiceToken(secret, { userId, assignmentId, activityId });
  const client = createClient({ baseUrl: apiUrl, locale, fetch: leanFetch, headers: () => ({ authorization: `Bearer ${token}` }) });
  const key = `${userId}/${assignmentId}`;
  const refresh = () => cache.load(key, client, assignmentId);
  return {
    view: async () => cache.get(key) ?? refresh(),
    refresh,
    async save(question, answer, expectedRevision): Promise<SaveOutcome> {
      try {
        const saved = await client.saveAnswer(assignmentId, question, { ...answer, expectedRevision, key: activityId, via: 'chat' });
        cache.saved(key, saved.answer, saved.sequence, saved.progress, saved.next);
        return { status: 'saved', saved };
      } catch (failure) {
        if (!(failure instanceof ProblemError) || failure.problem.status >= 500) throw failure;
        cache.forget(key);
        const current = failure.slug === 'revision-conflict' ? Answer.safeParse(failure.problem.current) : undefined;
        return current?.success ? { status: 'conflict', current: current.data } : { status: 'refused', problem: failure.problem };
      }
    },
    async moveTo(question) {
      await client.moveTo(assignmentId, question);
      cache.forget(key);
    },
    async submit() {
      try {
        const assignment = await client.submit(assignmentId);
        cache.forget(key);
        return { status: 'submitted', assignment };
      } catch (failure) {
        if (!(failure instanceof ProblemError) || failure.problem.status >= 500) throw failure;
        cache.forget(key);
        return { status: 'refused', problem: failure.problem };
      }
    },
  };
};
