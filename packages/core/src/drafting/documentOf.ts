import type { JsonObject } from '../interchange/jsonValue.js';
import { liveChildren, type MethodologyDraft, type DraftNode } from './methodologyDraft.js';
import { CHILD_FIELD } from './draftFields.js';

/** The interchange document that a draft says, retired nodes left out; read it with readMethodologyValue, which tells what is wrong with it. */
export function documentOf(draft: MethodologyDraft): JsonObject {
  const root = draft.nodes.get(draft.root);
  return { format: 'e-index/methodology@1', ...(root === undefined ? {} : objectOf(draft, root)) };
}

// Objects of nodes that did not change stay the same objects, so that whoever compares two documents sees at once what did.
const known = new WeakMap<DraftNode, { readonly children: readonly JsonObject[]; readonly object: JsonObject }>();

function objectOf(draft: MethodologyDraft, node: DraftNode): JsonObject {
  const field = CHILD_FIELD[node.kind];
  if (field === undefined) return node.fields;
  const children = liveChildren(draft, node.id).map((child) => objectOf(draft, child));
  const before = known.get(node);
  if (before !== undefined && before.children.length === children.length && children.every((child, at) => child === before.children[at]))
    return before.object;
  const object = { ...node.fields, [field]: children };
  known.set(node, { children, object });
  return object;
}
