import { z } from 'zod';

/** Claims of the five-minute token (HS256 under SERVICE_SECRET) with which the assistant calls the api for a person. */
export const ServiceClaims = z.object({
  iss: z.literal('e-index-assistant'),
  aud: z.literal('e-index-api'),
  sub: z.string(),
  assignment: z.string(),
  activity: z.string().optional(),
});
export type ServiceClaims = z.infer<typeof ServiceClaims>;

/** Claims of a Direct Line token (HS256 under DIRECT_LINE_SECRET), minted by the api, refreshed by the assistant. */
export const DirectLineClaims = z.object({
  iss: z.literal('e-index-api'),
  aud: z.literal('e-index-directline'),
  sub: z.string(),
  conversation: z.string(),
  assignment: z.string(),
  /** One per opened chat, kept when the token is refreshed: a new stream of the same session replaces the old one. */
  session: z.string().optional(),
});
export type DirectLineClaims = z.infer<typeof DirectLineClaims>;
