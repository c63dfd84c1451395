import { z } from 'zod';
import type { JsonObject, JsonValue } from '../interchange/jsonValue.js';

export const DRAFT_KINDS = ['methodology', 'section', 'topic', 'question'] as const;
/** What a node stands for, from the outermost; each stands in one of the kind before it. */
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** Any JSON, its insides not looked at: what is wrong with it is a fault of the document, not of the draft. Not custom: that has no JSON Schema. */
export const jsonSchema: z.ZodType<JsonValue> = z.any().refine((value) => value !== undefined);
const fieldsSchema = z.record(z.string(), jsonSchema);

/**
 * A part of a methodology while it is being written.
 *
 * - `id`: unique in the draft, never seen outside; codes may be changed, missing or doubled meanwhile.
 * - `order`: siblings stand in ascending order of it.
 * - `version`: the revision of the draft in which the node last changed; whoever changes it names the version they saw.
 * - `retired`: left out of the document, with all below it, but kept to be looked up and brought back.
 * - `fields`: the node's fields of the interchange document, without those that hold its children; loose: anything may be missing or wrong.
 * - `words`: why a warning of the linter is accepted here, by rule.
 */
export const draftNodeSchema = z.object({
  id: z.string().min(1).max(64),
  kind: z.enum(DRAFT_KINDS),
  parent: z.string().nullable(),
  order: z.number(),
  version: z.int().min(0),
  retired: z.boolean(),
  fields: fieldsSchema,
  words: z.record(z.string(), z.string()),
});

export interface DraftNode {
  readonly id: string;
  readonly kind: DraftKind;
  readonly parent: string | null;
  readonly order: number;
  readonly version: number;
  readonly retired: boolean;
  readonly fields: JsonObject;
  readonly words: Readonly<Record<string, string>>;
}

/** The tree of nodes; `children` holds the ids below each node in their order, retired ones included. */
export interface MethodologyDraft {
  readonly root: string;
  readonly nodes: ReadonlyMap<string, DraftNode>;
  readonly children: ReadonlyMap<string, readonly string[]>;
}

/**
 * The draft of these nodes, which come in any order.
 * @throws RangeError where there is not exactly one root: the nodes are not those of a draft
 */
export function draftFrom(nodes: Iterable<DraftNode>): MethodologyDraft {
  const byId = new Map<string, DraftNode>();
  const below = new Map<string, DraftNode[]>();
  const roots: string[] = [];
  for (const node of nodes) {
    byId.set(node.id, node);
    if (node.parent === null) roots.push(node.id);
    else {
      const siblings = below.get(node.parent);
      if (siblings === undefined) below.set(node.parent, [node]);
      else siblings.push(node);
    }
  }
  const [root, another] = roots;
  if (root === undefined || another !== undefined) throw new RangeError('a draft has one root');
  const children = new Map<string, readonly string[]>();
  for (const [parent, siblings] of below)
    children.set(
      parent,
      siblings.toSorted(inOrder).map(({ id }) => id),
    );
  return { root, nodes: byId, children };
}

/** Equal orders come from two people who inserted at the same place; the id decides, for everybody alike. */
function inOrder(a: DraftNode, b: DraftNode): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

/** The nodes right below a node, in their order, without the retired ones. */
export function liveChildren(draft: MethodologyDraft, id: string): readonly DraftNode[] {
  return (draft.children.get(id) ?? []).flatMap((child) => {
    const node = draft.nodes.get(child);
    return node === undefined || node.retired ? [] : [node];
  });
}

/** A node and everything below it, parents before their children; retired ones included. */
export function subtreeOf(draft: MethodologyDraft, id: string): readonly DraftNode[] {
  const node = draft.nodes.get(id);
  if (node === undefined) return [];
  return [node, ...(draft.children.get(id) ?? []).flatMap((child) => subtreeOf(draft, child))];
}
