import type { StoredActivity } from '@e-index/database/conversations';

/** A stored activity as Direct Line sends it. */
export const wireActivity = (
  conversationId: string,
  userId: string,
  { id, fromRole, payload, at }: StoredActivity,
): Readonly<Record<string, unknown>> => ({
  ...payload,
  id,
  timestamp: at,
  channelId: 'directline',
  conversation: { id: conversationId },
  from: fromRole === 'bot' ? { id: 'e-index', name: 'E-indekss', role: 'bot' } : { id: userId, role: 'user' },
});

/** A set of activities with the watermark behind the last: a string, never empty. */
export const activitySet = (conversationId: string, userId: string, activities: readonly StoredActivity[], before: number) => ({
  activities: activities
    .filter(({ payload }) => payload['type'] !== 'event')
    .map((activity) => wireActivity(conversationId, userId, activity)),
  watermark: String(activities.at(-1)?.sequence ?? before),
});
