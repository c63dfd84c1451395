import { z } from 'zod';

const longestText = 200_000;

/** What a browser may say: a message or a named event. Who, where and when are set by the server, so nothing else is taken over. */
const Inbound = z.object({
  type: z.enum(['message', 'event', 'typing']),
  text: z.string().max(longestText).optional(),
  locale: z.string().max(20).optional(),
  attachments: z.array(z.unknown()).max(20).optional(),
  channelData: z.object({ clientActivityID: z.string().max(100).optional() }).optional(),
});

export interface InboundActivity {
  /** The client's own id of the activity: the same again is a retry. */
  readonly clientActivityId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A posted activity made safe; `ignored` for what the conversation has no use for; undefined where it is no activity at all. */
export const inboundActivity = (body: unknown): InboundActivity | 'ignored' | undefined => {
  const parsed = Inbound.safeParse(body);
  if (!parsed.success) return undefined;
  const { type, text = '', locale, channelData } = parsed.data;
  if (type !== 'message') return 'ignored';
  const clientActivityId = channelData?.clientActivityID ?? null;
  return {
    clientActivityId,
    // U+0000 cannot be stored as text, and means nothing in an answer.
    payload: {
      type,
      text: text.replaceAll('\u0000', ''),
      textFormat: 'plain',
      ...(locale === undefined ? {} : { locale }),
      // Web Chat finds its own message in the stream by this id; without it the page says "not sent".
      ...(clientActivityId === null ? {} : { channelData: { clientActivityID: clientActivityId } }),
    },
  };
};
