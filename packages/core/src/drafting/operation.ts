import { z } from 'zod';
import type { JsonObject } from '../interchange/jsonValue.js';
import { DRAFT_KINDS, jsonSchema, type DraftKind } from './methodologyDraft.js';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const rule = z.string().regex(/^[a-z][a-z-]{0,99}$/);
const version = z.int().min(0);
const fields = z.record(z.string(), jsonSchema);

/** One change of a draft, from whoever edits it. */
export const operationSchema = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal('add'), node: id, kind: z.enum(DRAFT_KINDS), parent: id, before: id.nullable(), fields }),
  z.strictObject({ op: z.literal('set'), node: id, version, fields }),
  z.strictObject({ op: z.literal('retire'), node: id, version, retired: z.boolean() }),
  z.strictObject({ op: z.literal('explain'), node: id, rule, word: z.string().min(1).max(2000).nullable() }),
  z.strictObject({ op: z.literal('move'), node: id, parent: id, before: id.nullable() }),
  z.strictObject({ op: z.literal('remove'), node: id, version }),
]);

/**
 * One change of a draft.
 *
 * - `add`: a new node with an id nobody has, before a sibling or (null) at the end.
 * - `set`: these fields get these values; null takes a field away. `version` is the one that was seen: another one is stale.
 * - `retire`: out of the document, or back into it, with all below.
 * - `explain`: why a warning of this rule is accepted here; null takes the word back.
 * - `move`: below that parent, before a sibling or (null) at the end.
 * - `remove`: for good, with all below; `version` is the highest one seen in the whole subtree.
 */
export type Operation =
  | {
      readonly op: 'add';
      readonly node: string;
      readonly kind: DraftKind;
      readonly parent: string;
      readonly before: string | null;
      readonly fields: JsonObject;
    }
  | { readonly op: 'set'; readonly node: string; readonly version: number; readonly fields: JsonObject }
  | { readonly op: 'retire'; readonly node: string; readonly version: number; readonly retired: boolean }
  | { readonly op: 'explain'; readonly node: string; readonly rule: string; readonly word: string | null }
  | { readonly op: 'move'; readonly node: string; readonly parent: string; readonly before: string | null }
  | { readonly op: 'remove'; readonly node: string; readonly version: number };
