import { applyOperations, subtreeOf, type DraftNode, type MethodologyDraft, type Operation } from '@e-index/core';

/** The draft with operations that the server has not confirmed; those that no longer fit are left out. */
export function withPending(confirmed: MethodologyDraft, operations: readonly Operation[]): MethodologyDraft {
  const all = applyOperations(confirmed, seenNow(confirmed, operations), null);
  if (all.ok) return all.draft;
  return operations.reduce((draft, operation) => {
    const applied = applyOperations(draft, seenNow(draft, [operation]), null);
    return applied.ok ? applied.draft : draft;
  }, confirmed);
}

/** Operations that name the versions as they are in this draft: what is about to be sent, or was only just received. */
export function seenNow(draft: MethodologyDraft, operations: readonly Operation[]): readonly Operation[] {
  return operations.map((operation) => {
    switch (operation.op) {
      case 'set':
      case 'retire':
        return { ...operation, version: draft.nodes.get(operation.node)?.version ?? 0 };
      case 'remove':
        return { ...operation, version: Math.max(0, ...subtreeOf(draft, operation.node).map(({ version }) => version)) };
      case 'add':
      case 'move':
      case 'explain':
        return operation;
    }
  });
}

/** The same changes in fewer words: what is set on one node twice in a row is set once. */
export function joinSets(operations: readonly Operation[]): readonly Operation[] {
  const joined: Operation[] = [];
  for (const operation of operations) {
    const last = joined.at(-1);
    if (operation.op === 'set' && last?.op === 'set' && last.node === operation.node)
      joined[joined.length - 1] = { ...last, fields: { ...last.fields, ...operation.fields } };
    else joined.push(operation);
  }
  return joined;
}

/** Which nodes an operation cannot do without. */
export function touches(operation: Operation, id: string): boolean {
  return operation.node === id || ((operation.op === 'add' || operation.op === 'move') && operation.parent === id);
}

/** The fields that would turn one node's fields into others, with null for those that go. */
export function fieldsBetween(from: DraftNode['fields'], to: DraftNode['fields']): DraftNode['fields'] {
  const set = Object.entries(to).filter(([name, value]) => JSON.stringify(from[name]) !== JSON.stringify(value));
  const gone = Object.keys(from).filter((name) => !Object.hasOwn(to, name));
  return Object.fromEntries([...set, ...gone.map((name) => [name, null] as const)]);
}
