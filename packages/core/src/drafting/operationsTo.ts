import { writeCanonical } from '../interchange/writeCanonical.js';
import type { JsonObject, JsonValue } from '../interchange/jsonValue.js';
import type { Methodology } from '../methodology/methodology.js';
import { applyOperations } from './applyOperations.js';
import { liveChildren, type MethodologyDraft, type DraftKind, type DraftNode } from './methodologyDraft.js';
import { CHILD_FIELD, CHILD_KIND } from './draftFields.js';
import { draftMethodology } from './draftMethodology.js';
import type { Operation } from './operation.js';

/**
 * The operations that make a draft say what a document says, e.g. one that was edited elsewhere. Nodes are found again by kind and code,
 * so that what did not change keeps its id and version; what the document no longer has is retired.
 * @param newId gives ids for what is new
 */
export function operationsTo(draft: MethodologyDraft, methodology: Methodology, newId: () => string): readonly Operation[] {
  const wanted = draftMethodology(methodology, newId);
  const operations: Operation[] = [];
  let state = draft;
  const act = (operation: Operation): void => {
    const applied = applyOperations(state, [operation], null);
    if (!applied.ok) return;
    state = applied.draft;
    operations.push(operation);
  };
  const byCode = indexByCode(draft);
  const kept = new Set<string>();

  const arrange = (into: string, from: string): void => {
    const kind = kindBelow(wanted, from);
    if (kind === undefined) return;
    const pairs = liveChildren(wanted, from).map((node) => {
      const found = findAgain(byCode, node, kept);
      if (found !== undefined) kept.add(found.id);
      return { node, found, id: found?.id ?? node.id };
    });
    const here = new Set(pairs.map(({ id }) => id));
    let next: string | null = null;
    for (const { node, found, id } of pairs.toReversed()) {
      if (found === undefined) act({ op: 'add', node: id, kind, parent: into, before: next, fields: node.fields });
      else {
        setDifferent(found, node.fields, act);
        const now = state.nodes.get(id);
        if (now?.retired === true) act({ op: 'retire', node: id, version: found.version, retired: false });
        if (now?.parent !== into || siblingAfter(state, id, here) !== next) act({ op: 'move', node: id, parent: into, before: next });
      }
      next = id;
    }
    for (const { node, id } of pairs) arrange(id, node.id);
  };

  const root = draft.nodes.get(draft.root);
  const wantedRoot = wanted.nodes.get(wanted.root);
  if (root === undefined || wantedRoot === undefined) return [];
  setDifferent(root, wantedRoot.fields, act);
  arrange(draft.root, wanted.root);
  retireMissing(draft, draft.root, kept, act);
  return operations;
}

function kindBelow(draft: MethodologyDraft, id: string): DraftKind | undefined {
  const kind = draft.nodes.get(id)?.kind;
  return kind === undefined || CHILD_FIELD[kind] === undefined ? undefined : CHILD_KIND[kind];
}

function key(node: DraftNode): string {
  return `${node.kind} ${String(node.fields['code'])}`;
}

/** Live nodes before retired ones: a code may have been used again. */
function indexByCode(draft: MethodologyDraft): ReadonlyMap<string, readonly DraftNode[]> {
  const found = new Map<string, DraftNode[]>();
  for (const node of [...draft.nodes.values()].toSorted((a, b) => Number(a.retired) - Number(b.retired))) {
    const same = found.get(key(node));
    if (same === undefined) found.set(key(node), [node]);
    else same.push(node);
  }
  return found;
}

function findAgain(byCode: ReadonlyMap<string, readonly DraftNode[]>, node: DraftNode, kept: ReadonlySet<string>): DraftNode | undefined {
  return byCode.get(key(node))?.find(({ id }) => !kept.has(id));
}

function setDifferent(node: DraftNode, wanted: JsonObject, act: (operation: Operation) => void): void {
  const fields = new Map<string, JsonValue>();
  for (const [name, value] of Object.entries(wanted)) {
    const before = node.fields[name];
    if (before === undefined || writeCanonical(before) !== writeCanonical(value)) fields.set(name, value);
  }
  for (const name of Object.keys(node.fields)) if (!Object.hasOwn(wanted, name)) fields.set(name, null);
  if (fields.size > 0) act({ op: 'set', node: node.id, version: node.version, fields: Object.fromEntries(fields) });
}

/** The next of those siblings that belong here; others are on their way out, or retired, and may stand anywhere. */
function siblingAfter(draft: MethodologyDraft, id: string, here: ReadonlySet<string>): string | null {
  const parent = draft.nodes.get(id)?.parent ?? '';
  const siblings = liveChildren(draft, parent).map((node) => node.id);
  return siblings.slice(siblings.indexOf(id) + 1).find((sibling) => here.has(sibling)) ?? null;
}

/** What is not in the document goes, the outermost of it only: what stands below goes with it. */
function retireMissing(draft: MethodologyDraft, id: string, kept: ReadonlySet<string>, act: (operation: Operation) => void): void {
  for (const child of liveChildren(draft, id)) {
    if (kept.has(child.id)) retireMissing(draft, child.id, kept, act);
    else act({ op: 'retire', node: child.id, version: child.version, retired: true });
  }
}
