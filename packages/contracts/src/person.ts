import { z } from 'zod';
import { Locale, LocalText } from './locale.js';

export const StaffRole = z.enum(['administrator', 'methodologist', 'support', 'expert', 'observer']);
export type StaffRole = z.infer<typeof StaffRole>;
export const TeamRole = z.enum(['lead', 'contributor', 'signer']);
export type TeamRole = z.infer<typeof TeamRole>;

/** The signed-in person: what they are, and the questionnaires they belong to. */
export const Me = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    locale: Locale,
    roles: z.array(z.object({ role: StaffRole, organisation: z.string().nullable() })),
    assignments: z.array(
      z.object({
        id: z.string(),
        role: TeamRole,
        organisation: LocalText,
        population: LocalText,
        state: z.string(),
        deadline: z.string(),
        answered: z.int(),
        asked: z.int(),
      }),
    ),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

/** What a person may change of their own record. */
export const MeChange = z.object({ locale: Locale }).strict().meta({ id: 'MeChange' });
export type MeChange = z.infer<typeof MeChange>;
