import type { AnswerValue, ReplyOutcome } from '@e-index/core';
import { z } from 'zod';

const Value = z.custom<AnswerValue>((value) => value !== undefined);
const Pending = z.union([
  z.object({ status: z.literal('confirm'), value: Value }),
  z.object({ status: z.literal('confirm'), notApplicable: z.string() }),
  z.object({ status: z.literal('confirm'), command: z.string(), target: z.string().optional(), locale: z.string().optional() }),
]);

/** What a conversation has to remember between turns. Everything else is read from the api. */
const State = z.object({
  /** The question last asked, the row of it where rows are asked one by one, and the revision the person was shown. */
  asked: z.object({ question: z.string(), row: z.string().nullable(), revision: z.int() }).nullable(),
  /** A read-back that waits for a yes or no. */
  pending: Pending.nullable(),
  /** What the yes is about: a reading, one's own answer over somebody else's, or the submission. */
  about: z.enum(['reading', 'conflict', 'submission']).nullable(),
});
export type DialogState = Omit<z.infer<typeof State>, 'pending'> & {
  readonly pending: Extract<ReplyOutcome, { status: 'confirm' }> | null;
};

export const freshState: DialogState = { asked: null, pending: null, about: null };

/** The stored JSON as a state; a shape of an older version starts afresh, because the pointer is the api's anyway. */
export const readState = (stored: unknown): DialogState => {
  const parsed = State.safeParse(stored);
  return parsed.success ? (parsed.data as DialogState) : freshState;
};
