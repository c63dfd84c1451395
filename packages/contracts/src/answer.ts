import { z } from 'zod';
import { Progress } from './assignment.js';

/** The stored answer to one question from one source. All of value, notApplicable and notTested null: it was cleared. */
export const Answer = z
  .object({
    question: z.string(),
    source: z.string(),
    value: z.unknown().nullable(),
    notApplicable: z.string().nullable(),
    notTested: z.string().nullable(),
    note: z.string().nullable(),
    revision: z.int(),
    updatedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
    updatedAt: z.string(),
  })
  .meta({ id: 'Answer' });
export type Answer = z.infer<typeof Answer>;

/** Body of PUT …/answers/{question}. At most one of value and notApplicable; neither clears the answer. */
export const AnswerChange = z
  .object({
    value: z.unknown().optional(),
    notApplicable: z.string().max(100).optional(),
    note: z.string().max(4000).optional(),
    /** The revision the person was shown; 0 = there was none yet. A newer stored one refuses the save with 409 and both values. */
    expectedRevision: z.int().min(0),
    /** Idempotency key: the same key again returns the first outcome. The assistant sends the activity's id. */
    key: z.string().min(1).max(200).optional(),
    via: z.enum(['chat', 'form']).default('form'),
  })
  .strict()
  .refine((change) => change.value === undefined || change.notApplicable === undefined, { error: 'value-or-not-applicable' })
  .meta({ id: 'AnswerChange' });
export type AnswerChange = z.infer<typeof AnswerChange>;

export const SavedAnswer = z
  .object({
    answer: Answer,
    progress: Progress,
    /** The question to ask next (core's nextStep from this one), null when nothing is left. */
    next: z.string().nullable(),
    sequence: z.string(),
  })
  .meta({ id: 'SavedAnswer' });
export type SavedAnswer = z.infer<typeof SavedAnswer>;

export const AnswerRevision = z
  .object({
    question: z.string(),
    source: z.string(),
    revision: z.int(),
    value: z.unknown().nullable(),
    notApplicable: z.string().nullable(),
    note: z.string().nullable(),
    via: z.string(),
    by: z.string().nullable(),
    at: z.string(),
    /** The chat line that made it, where it came from the chat. */
    line: z.string().nullable(),
  })
  .meta({ id: 'AnswerRevision' });
export type AnswerRevision = z.infer<typeof AnswerRevision>;

/** One message of the live stream. `id` is the assignment's sequence; `Last-Event-ID` replays what came after it. */
export const LiveEvent = z.object({
  id: z.string(),
  kind: z.enum(['ready', 'answer', 'submitted', 'reopened', 'team', 'closed']),
  data: z.unknown(),
  at: z.string(),
});
export type LiveEvent = z.infer<typeof LiveEvent>;

/** `data` of an `answer` event. */
export const AnswerEvent = z.object({ answer: Answer, progress: z.object({ answered: z.int(), asked: z.int() }) });
export type AnswerEvent = z.infer<typeof AnswerEvent>;
