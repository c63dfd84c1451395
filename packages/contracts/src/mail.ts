import { z } from 'zod';

/** A row of the outbox: without SMTP the mails stay here in state `kept`. */
export const Mail = z
  .object({
    id: z.string(),
    kind: z.string(),
    recipient: z.string(),
    locale: z.string(),
    subject: z.string(),
    text: z.string(),
    state: z.enum(['queued', 'sending', 'sent', 'kept', 'failed', 'unsure']),
    failure: z.string().nullable(),
    createdAt: z.string(),
    sentAt: z.string().nullable(),
  })
  .meta({ id: 'Mail' });
export type Mail = z.infer<typeof Mail>;
