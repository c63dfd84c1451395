import { subtreeOf, type DraftKind, type DraftNode, type JsonObject, type MethodologyDraft, type Operation } from '@e-index/core';
import type { Making } from './addNode.js';
import { codeOf } from '../draft/codeOf.js';
import { codesOf, freeCodeLike, freshCode } from './freshCode.js';
import { renameTested } from '../draft/renameTested.js';

/**
 * A copy of a node and all in it, right after it, under codes that are free. Conditions in the copy that test copied questions test the
 * copies; those that test others stay. A copy has no predecessor in the version before. Retired parts are left out.
 */
export function duplicateNode(draft: MethodologyDraft, id: string, newId: () => string): Making | undefined {
  const node = draft.nodes.get(id);
  if (node?.parent === null || node === undefined) return undefined;
  const copied = liveSubtree(draft, node);
  const codes = newCodes(draft, node, node.parent, copied);
  const ids = new Map(copied.map((each) => [each.id, newId()]));
  const questionCodes = new Map(copied.filter(({ kind }) => kind === 'question').map((each) => [codeOf(each), codes.get(each.id) ?? '']));
  const siblings = draft.children.get(node.parent) ?? [];
  const after = siblings[siblings.indexOf(id) + 1] ?? null;
  const operations = copied.flatMap((each): readonly Operation[] => {
    const copy = ids.get(each.id);
    if (copy === undefined || each.parent === null) return [];
    const isTop = each.id === id;
    const parent = isTop ? each.parent : (ids.get(each.parent) ?? each.parent);
    const fields = fieldsOfCopy(each, codes.get(each.id) ?? '', questionCodes);
    return [{ op: 'add', node: copy, kind: each.kind, parent, before: isTop ? after : null, fields }];
  });
  const made = ids.get(id);
  return made === undefined ? undefined : { operations, made };
}

function liveSubtree(draft: MethodologyDraft, top: DraftNode): readonly DraftNode[] {
  const left = new Set<string>();
  return subtreeOf(draft, top.id).filter((node) => {
    const stays = node === top || (!node.retired && node.parent !== null && left.has(node.parent));
    if (stays) left.add(node.id);
    return stays;
  });
}

/** OD1 → OD2 with OD1.1 → OD2.1: what a code has from its parent's follows it; otherwise the next free number. */
function newCodes(draft: MethodologyDraft, top: DraftNode, parent: string, copied: readonly DraftNode[]): ReadonlyMap<string, string> {
  const taken: Record<DraftKind, Set<string>> = {
    methodology: new Set(),
    section: codesOf(draft, 'section'),
    topic: codesOf(draft, 'topic'),
    question: codesOf(draft, 'question'),
  };
  const codes = new Map<string, string>();
  for (const node of copied) {
    const code = codeOf(node);
    const before = codeOf(draft.nodes.get(node.parent ?? ''));
    const now = codes.get(node.parent ?? '');
    const follows = now !== undefined && before !== '' && code.startsWith(before) ? now + code.slice(before.length) : code;
    const fresh = node === top ? freshCode(draft, node.kind, parent, taken[node.kind], code) : freeCodeLike(follows, taken[node.kind]);
    codes.set(node.id, fresh);
    taken[node.kind].add(fresh);
  }
  return codes;
}

function fieldsOfCopy(node: DraftNode, code: string, questionCodes: ReadonlyMap<string, string>): JsonObject {
  const { previous: _, visibleIf, ...fields } = node.fields;
  return { ...fields, code, ...(visibleIf === undefined ? {} : { visibleIf: renameTested(visibleIf, questionCodes) }) };
}
