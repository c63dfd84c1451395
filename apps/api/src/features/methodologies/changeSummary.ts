import type { Operation } from '@e-index/core';

// A change may hold twenty thousand operations; the trail is there to say who touched what, not to repeat an import.
const MOST_NODES = 200;

/** What the audit trail keeps of a change: how many operations of each kind, and the nodes they name. */
export function changeSummary(operations: readonly Operation[]): { readonly kinds: Record<string, number>; readonly nodes: string[] } {
  const kinds: Record<string, number> = {};
  for (const { op } of operations) kinds[op] = (kinds[op] ?? 0) + 1;
  return { kinds, nodes: [...new Set(operations.map(({ node }) => node))].slice(0, MOST_NODES) };
}
