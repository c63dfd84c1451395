import { ActivityHandler, type TurnContext } from 'botbuilder';
import { sayActivity } from './sayActivity.js';
import type { Outcome, Turn } from '../dialogs/Turn.js';
import { resumeConversation } from '../dialogs/resumeConversation.js';
import { startConversation } from '../dialogs/startConversation.js';
import { takeTurn } from '../dialogs/takeTurn.js';

/** Where the adapter's caller puts the turn, and finds what came of it. */
export const turnKey = Symbol('turn');
export const outcomeKey = Symbol('outcome');

/** The only place where the SDK meets the conversation: events begin or resume it, messages are turns of it. */
export class IndexBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await answer(context, (turn) => takeTurn(turn, context.activity.text ?? ''));
      await next();
    });
    this.onEvent(async (context, next) => {
      if (context.activity.name === 'start') await answer(context, (turn) => startConversation(turn, true));
      if (context.activity.name === 'resume') await answer(context, resumeConversation);
      await next();
    });
  }
}

const answer = async (context: TurnContext, converse: (turn: Turn) => Promise<Outcome>): Promise<void> => {
  const turn: Turn = context.turnState.get(turnKey);
  const outcome = await converse(turn);
  context.turnState.set(outcomeKey, outcome);
  await context.sendActivities(outcome.says.map((say) => sayActivity(say, outcome.locale)));
};
