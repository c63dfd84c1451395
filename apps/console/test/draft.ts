import { DraftChange } from '@e-index/contracts';
import {
  applyOperations,
  documentOf,
  draftFrom,
  draftMethodology,
  readMethodologyValue,
  type JsonObject,
  type Operation,
} from '@e-index/core';
import { list, methodologyRow } from './answers.js';
import type { Answering } from './openConsole.js';

export interface StoredDraft {
  /** What openConsole answers the calls of the draft `m1` with. */
  readonly stubs: Readonly<Record<string, Answering>>;
  /** A colleague's change. */
  readonly colleague: (...operations: readonly Operation[]) => void;
  /** The document as the server has it. */
  readonly document: () => JsonObject;
  /** The id of the node of this code; codes are unique in the documents of tests. */
  readonly idOf: (code: string) => string;
}

/** A server that keeps one draft as the api does: changes are applied, stale ones refused with what is there now. Ids are n1, n2, … in document order. */
export function aDraft(from: unknown, meta: object = {}): StoredDraft {
  const read = readMethodologyValue(from);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  let given = 0;
  let draft = draftFrom(
    [...draftMethodology(read.value, () => `n${(given += 1)}`).nodes.values()].map((node) => ({ ...node, version: 1 })),
  );
  let revision = 1;
  const removed = new Map<string, number>();
  const row = { ...methodologyRow, status: 'draft', publishedAt: null };

  const after = (since: number): object => ({
    row,
    revision,
    whole: since === 0,
    nodes: [...draft.nodes.values()].filter(({ version }) => version > since),
    removed: [...removed].flatMap(([id, at]) => (at > since ? [id] : [])),
    basedOn: null,
    editors: [],
    reviews: [],
    mayReview: false,
    ...meta,
  });
  const change = (operations: readonly Operation[]): readonly string[] => {
    const applied = applyOperations(draft, operations, revision + 1);
    if (!applied.ok) return applied.refusals.map(({ node }) => node);
    draft = applied.draft;
    revision += 1;
    for (const id of applied.removed) removed.set(id, revision);
    return [];
  };
  return {
    stubs: {
      'GET /methodologies': () => ({ body: list([row]) }),
      'GET /methodologies/m1/draft': (_, query) => ({ body: after(Number(query.get('since') ?? 0)) }),
      'PATCH /methodologies/m1/draft': (body) => {
        const { since, operations } = DraftChange.parse(body);
        const refused = change(operations);
        if (refused.length === 0) return { body: after(since) };
        const current = {
          revision,
          nodes: refused.flatMap((id) => draft.nodes.get(id) ?? []),
          gone: refused.filter((id) => !draft.nodes.has(id)),
        };
        return { status: 409, body: { type: '/problems/draft-conflict', title: 'Mainīts', status: 409, detail: 'Mainīts.', current } };
      },
    },
    colleague: (...operations) => {
      const refused = change(operations);
      if (refused.length > 0) throw new Error(`cannot be changed: ${refused.join(', ')}`);
    },
    document: () => documentOf(draft),
    idOf: (code) => {
      const found = [...draft.nodes.values()].find(({ fields }) => fields['code'] === code);
      if (found === undefined) throw new Error(`no node of code ${code}`);
      return found.id;
    },
  };
}
