import type { ConversationStore, StoredActivity, StoredConversation } from '@e-index/database/conversations';
import { chatSentences } from '@e-index/messages';
import type { Logger } from 'pino';

/** What a bot makes of one activity: what is said, what is remembered. */
export interface TurnResult {
  readonly replies: readonly Readonly<Record<string, unknown>>[];
  readonly state: unknown;
  readonly locale: string;
}
export type TakeTurn = (conversation: StoredConversation, activity: StoredActivity) => Promise<TurnResult>;

// Together about twelve seconds: longer than the supervisor needs to bring a killed api up again.
const pauses = [250, 500, 1000, 2000, 2000, 2000, 2000, 2000];

/**
 * Takes the turns of every conversation one after another, in the order in which people spoke. Across processes the
 * conversation's version decides: who finishes second finds the turn stale and looks again. A turn that cannot be taken
 * (the api is away) is tried again a few times, then answered with an apology that leaves the question as it was.
 */
export class Turns {
  private readonly running = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(
    private readonly store: ConversationStore,
    private readonly takeTurn: TakeTurn,
    private readonly log: Logger,
  ) {}

  /** Takes whatever turns wait in a conversation; returns when none is left. Calls while it runs are served by the same run. */
  drain(conversationId: string): Promise<void> {
    const before = this.running.get(conversationId) ?? Promise.resolve();
    const run = before.then(() => this.takeAll(conversationId));
    const settled = run
      .catch((failure: unknown) => this.log.error({ failure, conversationId }, 'turns of a conversation failed'))
      .finally(() => {
        if (this.running.get(conversationId) === settled) this.running.delete(conversationId);
      });
    this.running.set(conversationId, settled);
    return settled;
  }

  /** Takes up every turn that was begun and not finished, here or in a process that is gone. */
  async resume(): Promise<void> {
    try {
      for (const id of await this.store.unfinished()) void this.drain(id);
    } catch (failure) {
      // The database is away again; its return is announced like its absence.
      this.log.warn({ failure }, 'unfinished turns could not be read');
    }
  }

  /** Lets running turns end; the rest waits in the database. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.running.values());
  }

  private async takeAll(conversationId: string): Promise<void> {
    while (!this.stopping) {
      const waiting = await this.store.nextTurn(conversationId);
      if (!waiting) return;
      const { conversation, activity } = waiting;
      const { replies, state, locale } = await this.attempt(conversation, activity);
      await this.store.finishTurn({ conversationId, version: conversation.version, activityId: activity.id, replies, state, locale });
    }
  }

  private async attempt(conversation: StoredConversation, activity: StoredActivity): Promise<TurnResult> {
    for (let count = 1; ; count += 1) {
      try {
        return await this.takeTurn(conversation, activity);
      } catch (failure) {
        this.log.warn({ failure, activity: activity.id, count }, 'a turn failed');
        if (this.stopping) throw failure;
        const pause = pauses[count - 1];
        if (pause === undefined) return this.apology(conversation);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  }

  private apology({ state, locale }: StoredConversation): TurnResult {
    const text = chatSentences(locale === 'en' ? 'en' : 'lv').saveFailed();
    return { replies: [{ type: 'message', text, textFormat: 'plain', locale }], state, locale };
  }
}
