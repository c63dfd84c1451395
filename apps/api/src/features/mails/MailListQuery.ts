import { ListQuery, Mail } from '@e-index/contracts';
import { z } from 'zod';

export const mailSorts = ['createdAt', 'recipient', 'kind', 'state'] as const;

/** Query of the outbox, newest first unless told; `q` looks in recipients and subjects. */
export const MailListQuery = ListQuery.extend({
  sort: z.enum(mailSorts).default('createdAt'),
  order: z.enum(['ASC', 'DESC']).default('DESC'),
  state: Mail.shape.state.optional(),
  kind: z.string().max(100).optional(),
});
export type MailListQuery = z.infer<typeof MailListQuery>;
