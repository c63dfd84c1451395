import { ActivityTypes, BotAdapter, TurnContext, type Activity, type ConversationReference, type ResourceResponse } from 'botbuilder';

/**
 * Carries one activity through the bot and keeps what it answers until the turn is over: replies and state are then stored
 * together, so that a process killed in between has said nothing.
 */
export class TurnAdapter extends BotAdapter {
  async run(activity: Partial<Activity>, logic: (context: TurnContext) => Promise<void>): Promise<readonly Partial<Activity>[]> {
    const replies: Partial<Activity>[] = [];
    const context = new TurnContext(this, activity);
    context.turnState.set(repliesKey, replies);
    await this.runMiddleware(context, logic);
    return replies;
  }

  override sendActivities(context: TurnContext, activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const replies: Partial<Activity>[] = context.turnState.get(repliesKey);
    for (const activity of activities) {
      // Traces are for developers and must not reach respondents; delays have no meaning in a stored turn.
      if (activity.type === ActivityTypes.Trace || activity.type === 'delay') continue;
      replies.push(activity);
    }
    return Promise.resolve(activities.map(() => ({ id: '' })));
  }

  override updateActivity(): Promise<void> {
    return Promise.reject(new Error('Direct Line has no update of an activity'));
  }

  override deleteActivity(): Promise<void> {
    return Promise.reject(new Error('Direct Line has no deletion of an activity'));
  }

  override continueConversation(_reference: Partial<ConversationReference>): Promise<void> {
    return Promise.reject(new Error('turns begin with a stored activity'));
  }
}

const repliesKey = Symbol('replies');
