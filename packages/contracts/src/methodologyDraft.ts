import { draftNodeSchema, operationSchema } from '@e-index/core';
import { z } from 'zod';
import { LocalText } from './locale.js';
import { MethodologyRow } from './methodology.js';

const Person = z.object({ id: z.string(), name: z.string() });
const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)
  .max(100);
const word = z.string().trim().min(3).max(2000);

/**
 * A draft as somebody works on it: core's tree of nodes (draftFrom).
 *
 * - `revision`: grows with every accepted change; `nodes` are those changed after the revision that was asked for (`since`), all of them
 *   where `whole`; `removed` are the ids that went since.
 * - `editors`: whoever changed it since it was started; `reviews`: those who looked at exactly this revision and agreed.
 * - `mayReview`: whether the caller's agreement would count, that is whether somebody else changed something.
 */
export const MethodologyDraft = z
  .object({
    row: MethodologyRow,
    revision: z.int(),
    whole: z.boolean(),
    nodes: z.array(draftNodeSchema),
    removed: z.array(z.string()),
    /** The version this one was started from. */
    basedOn: z.string().nullable(),
    editors: z.array(Person),
    reviews: z.array(z.object({ by: Person, at: z.string(), word: z.string().nullable() })),
    mayReview: z.boolean(),
  })
  .meta({ id: 'MethodologyDraft' });
export type MethodologyDraft = z.infer<typeof MethodologyDraft>;

/** Changes of a draft: all of them or none. The answer holds everything that changed after `since`, one's own changes included. */
export const DraftChange = z
  .object({ since: z.int().min(0), operations: z.array(operationSchema).min(1).max(20_000) })
  .strict()
  .meta({ id: 'DraftChange' });
export type DraftChange = z.infer<typeof DraftChange>;

/** `current` of a draft-conflict problem: the nodes that somebody changed meanwhile as they are now, and those that are gone. */
export const DraftConflict = z.object({ revision: z.int(), nodes: z.array(draftNodeSchema), gone: z.array(z.string()) });
export type DraftConflict = z.infer<typeof DraftConflict>;

/** A new draft: from a stored version, whose questions it names as its previous ones, or from a document, as it is. */
export const MethodologyStart = z
  .union([
    z.object({ from: z.string(), version: code, methodology: code.optional(), title: LocalText.optional() }).strict(),
    z.object({ document: z.unknown().refine((document) => document !== undefined, { abort: true }) }).strict(),
  ])
  .meta({ id: 'MethodologyStart' });
export type MethodologyStart = z.infer<typeof MethodologyStart>;

/** The revision that was looked at: an agreement or a publication holds for no other. */
export const MethodologyReview = z.object({ revision: z.int(), word: word.optional() }).strict().meta({ id: 'MethodologyReview' });
export type MethodologyReview = z.infer<typeof MethodologyReview>;
export const MethodologyPublication = z.object({ revision: z.int() }).strict().meta({ id: 'MethodologyPublication' });
export type MethodologyPublication = z.infer<typeof MethodologyPublication>;
export const MethodologyRetirement = z.object({ reason: word }).strict().meta({ id: 'MethodologyRetirement' });
export type MethodologyRetirement = z.infer<typeof MethodologyRetirement>;

/** The methodology document that a workbook holds; a faulty workbook is a `faulty-document` problem with every fault by sheet and cell. */
export const WorkbookReading = z.object({ document: z.unknown() }).meta({ id: 'WorkbookReading' });
export type WorkbookReading = z.infer<typeof WorkbookReading>;

/** As which body a draft is tried out. */
export const RehearsalStart = z
  .object({ kind: z.string().min(1).max(100).optional(), groups: z.record(z.string(), z.string().min(1).max(100)).default({}) })
  .strict()
  .meta({ id: 'RehearsalStart' });
export type RehearsalStart = z.infer<typeof RehearsalStart>;

/** A draft tried out: a questionnaire of its own (`id` is the assignment's) over the draft as it was then, apart from everything real. */
export const Rehearsal = z
  .object({
    id: z.string(),
    methodologyVersion: z.string(),
    /** The draft's revision that was frozen for it. */
    revision: z.int(),
    attributes: z.object({ kind: z.string().optional(), groups: z.record(z.string(), z.string()) }),
    answered: z.int(),
    asked: z.int(),
    startedAt: z.string(),
    /** The moment after which it is deleted. */
    keptUntil: z.string(),
  })
  .meta({ id: 'Rehearsal' });
export type Rehearsal = z.infer<typeof Rehearsal>;

/** What the answers so far would score: the body's entry of the results document (core's OrganisationResult), and the document it was scored under. */
export const RehearsalResult = z
  .object({ rehearsal: Rehearsal, result: z.unknown(), document: z.unknown() })
  .meta({ id: 'RehearsalResult' });
export type RehearsalResult = z.infer<typeof RehearsalResult>;
