import { AssignmentState, Contact, LocalText, TeamRole } from '@e-index/contracts';
import { z } from 'zod';

const moment = z.string().transform((text) => new Date(text).toISOString());

export const StoredAnswer = z.object({
  question: z.string(),
  value: z.unknown(),
  notApplicable: z.string().nullable(),
  note: z.string().nullable(),
  revision: z.int(),
  updatedBy: z.object({ id: z.string(), name: z.string() }).nullable(),
  updatedAt: moment,
});
/** The body's own answer to one question as it is stored; value and notApplicable null: it was cleared. */
export type StoredAnswer = Readonly<z.infer<typeof StoredAnswer>>;

export const Member = z.object({
  userId: z.string(),
  name: z.string(),
  email: z.string(),
  role: TeamRole,
  position: z.string().nullable(),
  invitedAt: moment,
  openedAt: moment.nullable(),
});
export type Member = Readonly<z.infer<typeof Member>>;

export const AssignmentHead = z.object({
  id: z.string(),
  /** Of the newest event: what is decided on this snapshot is saved only while this is still the newest. */
  sequence: z.string(),
  state: AssignmentState,
  attributes: z.object({ kind: z.string().optional(), groups: z.record(z.string(), z.string()).default({}) }),
  organisation: z.object({ id: z.string(), name: LocalText }),
  population: z.object({ id: z.string(), title: LocalText, referenceYear: z.int(), demonstration: z.boolean(), rehearsal: z.boolean() }),
  methodology: z.object({ versionId: z.string(), id: z.string(), version: z.string() }),
  contact: Contact,
  /** YYYY-MM-DD, and the moment at which that day is over in Riga. */
  deadline: z.string(),
  closesAt: z.coerce.date(),
  collecting: z.boolean(),
  submittedAt: moment.nullable(),
  submittedBy: z.string().nullable(),
  returnedReason: z.string().nullable(),
  team: z.array(Member),
});

/** All of one questionnaire that decisions are made on, as of one sequence. */
export type AssignmentSnapshot = Readonly<z.infer<typeof AssignmentHead>> & { readonly answers: ReadonlyMap<string, StoredAnswer> };
