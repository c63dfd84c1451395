import { z } from 'zod';
import { Locale, LocalText } from './locale.js';
import { TeamRole } from './person.js';

export const AssignmentState = z.enum(['not_started', 'in_progress', 'submitted', 'returned']);
export type AssignmentState = z.infer<typeof AssignmentState>;

/** Core's progress: `asked` counts the visible steps, `answered` the complete ones. */
export const Progress = z
  .object({
    answered: z.int(),
    asked: z.int(),
    /** 0..1, 1 where nothing is asked. */
    share: z.number(),
    sections: z.array(
      z.object({
        code: z.string(),
        answered: z.int(),
        asked: z.int(),
        topics: z.array(z.object({ code: z.string(), answered: z.int(), asked: z.int() })),
      }),
    ),
    items: z.array(z.object({ code: z.string(), answered: z.int(), asked: z.int() })),
    missing: z.array(z.string()),
    /** Points (weights) of the missing scored questions, which count as 0 if nothing is answered. */
    pointsMissing: z.number(),
  })
  .meta({ id: 'Progress' });
export type Progress = z.infer<typeof Progress>;

export const Contact = z.object({ name: LocalText, email: z.string(), phone: z.string(), hours: LocalText }).meta({ id: 'Contact' });
export type Contact = z.infer<typeof Contact>;

export const TeamMember = z
  .object({
    userId: z.string(),
    name: z.string(),
    email: z.string(),
    role: TeamRole,
    invitedAt: z.string(),
    openedAt: z.string().nullable(),
  })
  .meta({ id: 'TeamMember' });
export type TeamMember = z.infer<typeof TeamMember>;

/** A row of the round's completion table. Days are YYYY-MM-DD, moments ISO 8601 in UTC. */
export const AssignmentRow = z
  .object({
    id: z.string(),
    population: z.string(),
    organisation: z.object({ id: z.string(), name: LocalText, kind: z.string().nullable() }),
    state: AssignmentState,
    answered: z.int(),
    asked: z.int(),
    deadline: z.string(),
    lastActivityAt: z.string().nullable(),
    lastQuestion: z.string().nullable(),
    submittedAt: z.string().nullable(),
    teamSize: z.int(),
  })
  .meta({ id: 'AssignmentRow' });
export type AssignmentRow = z.infer<typeof AssignmentRow>;

/** One questionnaire as the person who opened it sees it. */
export const Assignment = z
  .object({
    id: z.string(),
    organisation: z.object({ id: z.string(), name: LocalText }),
    population: z.object({
      id: z.string(),
      title: LocalText,
      referenceYear: z.int(),
      demonstration: z.boolean(),
      /** Somebody tries a draft methodology out: nothing answered here counts anywhere. */
      rehearsal: z.boolean(),
    }),
    methodology: z.object({ versionId: z.string(), id: z.string(), version: z.string() }),
    /** The body's kind and groups as of the round: with the methodology they decide what is asked. */
    attributes: z.object({ kind: z.string().optional(), groups: z.record(z.string(), z.string()) }),
    state: AssignmentState,
    /** Whether answers are accepted now, and if not, why. */
    open: z.boolean(),
    closedBecause: z.enum(['submitted', 'deadline', 'round-closed']).nullable(),
    deadline: z.string(),
    contact: Contact,
    team: z.array(TeamMember),
    /** What this person may do here. */
    may: z.object({ answer: z.boolean(), submit: z.boolean(), invite: z.boolean(), reopen: z.boolean() }),
    progress: Progress,
    /** This person's continuation pointer, a visible question, or null when nothing is left to ask. */
    position: z.string().nullable(),
    /** Sequence of the newest event included here; follow the stream from it. */
    sequence: z.string(),
    submittedAt: z.string().nullable(),
    submittedBy: z.string().nullable(),
    returnedReason: z.string().nullable(),
  })
  .meta({ id: 'Assignment' });
export type Assignment = z.infer<typeof Assignment>;

export const Invitation = z
  .object({ email: z.email().max(254), name: z.string().trim().min(1).max(200), role: TeamRole, locale: Locale.default('lv') })
  .strict()
  .meta({ id: 'Invitation' });
export type Invitation = z.infer<typeof Invitation>;

/** Where the person is now: skipping and going back move it, saving moves it on by itself. */
export const PositionChange = z
  .object({ question: z.string().min(1).max(100) })
  .strict()
  .meta({ id: 'PositionChange' });
export type PositionChange = z.infer<typeof PositionChange>;

export const Reopening = z
  .object({ reason: z.string().trim().min(3).max(2000) })
  .strict()
  .meta({ id: 'Reopening' });
export type Reopening = z.infer<typeof Reopening>;

/** A Direct Line token for this person's conversation about this questionnaire. `domain` is relative to the page's origin. */
export const ChatToken = z
  .object({ conversationId: z.string(), token: z.string(), expiresIn: z.int(), domain: z.string(), userId: z.string() })
  .meta({ id: 'ChatToken' });
export type ChatToken = z.infer<typeof ChatToken>;
