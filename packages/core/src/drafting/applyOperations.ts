import { collectFindings } from '../interchange/finding.js';
import { reportValue } from '../interchange/reportValue.js';
import type { JsonObject } from '../interchange/jsonValue.js';
import { subtreeOf, type DraftNode, type MethodologyDraft } from './methodologyDraft.js';
import { CHILD_KIND, DRAFT_FIELDS } from './draftFields.js';
import type { Operation } from './operation.js';

/** More than any questionnaire has; a draft must not fill the database. */
export const MAX_DRAFT_NODES = 20_000;

/**
 * Why an operation cannot be carried out.
 *
 * - `stale`: the node is at a higher version than the one that was seen.
 * - `gone`: a node it names is not there (any more).
 * - `taken-id`: a node of this id is there already.
 * - `wrong-place`: such a node cannot stand there, the root cannot be moved, retired or removed.
 * - `unknown-field`: a field that such a node does not have.
 * - `bad-value`: a value that no document can hold (too deep, half a character, U+0000).
 * - `too-many`: more than MAX_DRAFT_NODES.
 */
export type RefusalReason = 'stale' | 'gone' | 'taken-id' | 'wrong-place' | 'unknown-field' | 'bad-value' | 'too-many';

export interface Refusal {
  /** Position of the operation in the list. */
  readonly operation: number;
  readonly node: string;
  readonly reason: RefusalReason;
}

export type Applied =
  | {
      readonly ok: true;
      readonly draft: MethodologyDraft;
      /** Ids of nodes that are new or different. */
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * The draft after these operations, in their order; all of them or none. Refusals name every stale node, so that a person decides about all at once.
 * @param revision the version that changed nodes get; null leaves versions as they are (a change not yet confirmed)
 */
export function applyOperations(draft: MethodologyDraft, operations: readonly Operation[], revision: number | null): Applied {
  const table = openTable(draft, revision);
  const refusals = operations.flatMap((operation, position): readonly Refusal[] => {
    const reason = carryOut(table, operation);
    return reason === undefined ? [] : [{ operation: position, node: operation.node, reason }];
  });
  if (refusals.length > 0) return { ok: false, refusals };
  const changed = [...table.nodes.values()].filter((node) => draft.nodes.get(node.id) !== node).map(({ id }) => id);
  const removed = [...draft.nodes.keys()].filter((id) => !table.nodes.has(id));
  return { ok: true, draft: { root: draft.root, nodes: table.nodes, children: table.children }, changed, removed };
}

interface Table {
  readonly before: MethodologyDraft;
  readonly nodes: Map<string, DraftNode>;
  /** Ids below each node in their order; lists are copied before they are changed. */
  readonly children: Map<string, readonly string[]>;
  readonly stamp: (node: Omit<DraftNode, 'version'>, version: number) => DraftNode;
}

function openTable(before: MethodologyDraft, revision: number | null): Table {
  return {
    before,
    nodes: new Map(before.nodes),
    children: new Map(before.children),
    stamp: (node, version) => ({ ...node, version: revision ?? version }),
  };
}

function carryOut(table: Table, operation: Operation): RefusalReason | undefined {
  switch (operation.op) {
    case 'add':
      return add(table, operation);
    case 'set':
      return set(table, operation);
    case 'retire':
      return retire(table, operation);
    case 'explain':
      return explain(table, operation);
    case 'move':
      return move(table, operation);
    case 'remove':
      return remove(table, operation);
  }
}

type OperationOf<Name extends Operation['op']> = Extract<Operation, { readonly op: Name }>;

function add(table: Table, { node: id, kind, parent: parentId, before, fields }: OperationOf<'add'>): RefusalReason | undefined {
  const parent = table.nodes.get(parentId);
  if (parent === undefined) return 'gone';
  if (table.nodes.has(id)) return 'taken-id';
  if (table.nodes.size >= MAX_DRAFT_NODES) return 'too-many';
  if (CHILD_KIND[parent.kind] !== kind) return 'wrong-place';
  const wrong = whyWrong(kind, fields);
  if (wrong !== undefined) return wrong;
  const order = placeBefore(table, parentId, before, id);
  table.nodes.set(id, table.stamp({ id, kind, parent: parentId, order, retired: false, fields: withoutNulls(fields), words: {} }, 0));
  return undefined;
}

function set(table: Table, { node: id, version, fields }: OperationOf<'set'>): RefusalReason | undefined {
  const node = table.nodes.get(id);
  if (node === undefined) return 'gone';
  if (isStale(table, id, version)) return 'stale';
  const wrong = whyWrong(node.kind, fields);
  if (wrong !== undefined) return wrong;
  table.nodes.set(id, table.stamp({ ...node, fields: withoutNulls({ ...node.fields, ...fields }) }, node.version));
  return undefined;
}

function retire(table: Table, { node: id, version, retired }: OperationOf<'retire'>): RefusalReason | undefined {
  const node = table.nodes.get(id);
  if (node === undefined) return 'gone';
  if (isStale(table, id, version)) return 'stale';
  if (node.parent === null) return 'wrong-place';
  table.nodes.set(id, table.stamp({ ...node, retired }, node.version));
  return undefined;
}

function explain(table: Table, { node: id, rule, word }: OperationOf<'explain'>): RefusalReason | undefined {
  const node = table.nodes.get(id);
  if (node === undefined) return 'gone';
  if (word !== null && isUnstorable(word)) return 'bad-value';
  const others = Object.entries(node.words).filter(([name]) => name !== rule);
  const words = Object.fromEntries(word === null ? others : [...others, [rule, word]]);
  table.nodes.set(id, table.stamp({ ...node, words }, node.version));
  return undefined;
}

function move(table: Table, { node: id, parent: parentId, before }: OperationOf<'move'>): RefusalReason | undefined {
  const node = table.nodes.get(id);
  const parent = table.nodes.get(parentId);
  if (node === undefined || parent === undefined) return 'gone';
  if (node.parent === null || CHILD_KIND[parent.kind] !== node.kind) return 'wrong-place';
  leave(table, node);
  const order = placeBefore(table, parentId, before, id);
  table.nodes.set(id, table.stamp({ ...node, parent: parentId, order }, node.version));
  return undefined;
}

function remove(table: Table, { node: id, version }: OperationOf<'remove'>): RefusalReason | undefined {
  const node = table.nodes.get(id);
  if (node === undefined) return 'gone';
  if (node.parent === null) return 'wrong-place';
  const subtree = subtreeOf({ root: table.before.root, nodes: table.nodes, children: table.children }, id);
  if (subtree.some((each) => isStale(table, each.id, version))) return 'stale';
  leave(table, node);
  for (const each of subtree) {
    table.nodes.delete(each.id);
    table.children.delete(each.id);
  }
  return undefined;
}

/** Judged by what was there before the whole list: its own earlier operations make nothing stale. */
function isStale({ before }: Table, id: string, seen: number): boolean {
  return (before.nodes.get(id)?.version ?? 0) > seen;
}

function whyWrong(kind: DraftNode['kind'], fields: JsonObject): RefusalReason | undefined {
  const known = DRAFT_FIELDS[kind];
  if (Object.keys(fields).some((name) => !known.has(name))) return 'unknown-field';
  return isUnstorable(fields) ? 'bad-value' : undefined;
}

function isUnstorable(value: unknown): boolean {
  const findings = collectFindings();
  reportValue(value, findings);
  return findings.list.length > 0;
}

function withoutNulls(fields: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

/**
 * Puts a node, which stands nowhere yet, below a parent: before a sibling, or at the end where that is null or no sibling. Gives its order.
 * Where two neighbours leave no number between them, all siblings are numbered anew.
 */
function placeBefore(table: Table, parent: string, before: string | null, id: string): number {
  const siblings = table.children.get(parent) ?? [];
  const found = before === null ? -1 : siblings.indexOf(before);
  const at = found < 0 ? siblings.length : found;
  table.children.set(parent, siblings.toSpliced(at, 0, id));
  const orderAt = (position: number): number | undefined => table.nodes.get(siblings[position] ?? '')?.order;
  const low = orderAt(at - 1) ?? (orderAt(at) ?? 1) - 2;
  const high = orderAt(at) ?? low + 2;
  const middle = (low + high) / 2;
  if (low < middle && middle < high) return middle;
  siblings.forEach((sibling, position) => {
    const node = table.nodes.get(sibling);
    if (node !== undefined)
      table.nodes.set(sibling, table.stamp({ ...node, order: position < at ? position : position + 1 }, node.version));
  });
  return at;
}

function leave(table: Table, { id, parent }: DraftNode): void {
  if (parent === null) return;
  table.children.set(
    parent,
    (table.children.get(parent) ?? []).filter((sibling) => sibling !== id),
  );
}
