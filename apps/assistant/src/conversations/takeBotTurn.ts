import type { StoredActivity, StoredConversation } from '@e-index/database/conversations';
import type { ViewCache } from '../api/ViewCache.js';
import { openDesk } from '../api/openDesk.js';
import { IndexBot, outcomeKey, turnKey } from '../bot/IndexBot.js';
import { TurnAdapter } from '../bot/TurnAdapter.js';
import { readState } from '../dialogs/DialogState.js';
import type { Outcome, Turn } from '../dialogs/Turn.js';
import type { TakeTurn } from './Turns.js';

export interface BotTurnOptions {
  readonly apiUrl: string;
  readonly serviceSecret: Uint8Array;
  readonly cache: ViewCache;
}

const botAccount = { id: 'e-index', name: 'E-indekss', role: 'bot' } as const;

/** One stored activity through adapter and bot: who asks comes from the conversation, never from the activity. */
export const takeBotTurn = ({ apiUrl, serviceSecret, cache }: BotTurnOptions): TakeTurn => {
  const adapter = new TurnAdapter();
  const bot = new IndexBot();
  return async (conversation: StoredConversation, activity: StoredActivity) => {
    const locale = conversation.locale === 'en' ? 'en' : 'lv';
    const desk = await openDesk({
      apiUrl,
      secret: serviceSecret,
      cache,
      userId: conversation.userId,
      assignmentId: conversation.assignmentId,
      activityId: activity.id,
      locale,
    });
    const turn: Turn = { state: readState(conversation.state), locale, desk };
    let outcome: Outcome | undefined;
    const replies = await adapter.run(
      {
        ...activity.payload,
        id: activity.id,
        channelId: 'directline',
        serviceUrl: 'urn:e-index',
        conversation: { id: conversation.id, isGroup: false, conversationType: 'personal', name: '' },
        from: { id: conversation.userId, name: '', role: 'user' },
        recipient: botAccount,
        locale,
      },
      async (context) => {
        context.turnState.set(turnKey, turn);
        await bot.run(context);
        outcome = context.turnState.get(outcomeKey);
      },
    );
    return {
      // What the store adds when it is read again: ids, times, who and where.
      replies: replies.map(
        ({ id: _id, conversation: _c, from: _f, recipient: _r, serviceUrl: _s, channelId: _h, replyToId: _t, timestamp: _at, ...reply }) =>
          reply,
      ),
      state: outcome?.state ?? conversation.state,
      locale: outcome?.locale ?? locale,
    };
  };
};
