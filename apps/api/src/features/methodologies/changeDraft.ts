import type { DraftChange } from '@e-index/contracts';
import { applyOperations } from '@e-index/core';
import { draftingSentences } from '@e-index/messages';
import { Failure } from '../../platform/problems/Failure.js';
import { conflictOf } from './conflictOf.js';
import { refusedOperations, refuseWrongCodes } from './refuseOperations.js';
import type { Actor, StoredDraft } from './StoredDraft.js';
import { versionFacts, type VersionFacts } from './versionFacts.js';
import { isChangeable } from './isChangeable.js';

/** Of so many removed nodes a draft remembers when they went; whoever knows an older revision gets the whole draft. */
export const MOST_REMOVED = 20_000;
/** Ten times the largest questionnaire we know of; a draft is read and written whole with every change. */
const MOST_MEGABYTES = 8;
const MEGABYTE = 1_000_000;

export interface WrittenDraft {
  readonly draft: StoredDraft;
  readonly facts: VersionFacts;
  /** All nodes as JSON text. */
  readonly nodes: string;
}

/**
 * The draft after a change. A version that was reviewed is a draft again: nobody has looked at what it is now.
 * @throws Failure version-fixed, draft-conflict (with all that changed meanwhile), or validation (naming the operations that cannot be)
 */
export function changeDraft(stored: StoredDraft, { operations }: Pick<DraftChange, 'operations'>, by: Actor): WrittenDraft {
  if (!isChangeable(stored.row.status)) throw new Failure('version-fixed');
  const revision = stored.revision + 1;
  const applied = applyOperations(stored.tree, operations, revision);
  if (!applied.ok) {
    const current = conflictOf(stored, operations, applied.refusals);
    throw current === null ? refusedOperations(applied.refusals) : new Failure('draft-conflict', { current });
  }
  const { draft: tree } = applied;
  refuseWrongCodes(tree, operations);
  const nodes = JSON.stringify([...tree.nodes.values()]);
  if (nodes.length > MOST_MEGABYTES * MEGABYTE) throw tooLarge();
  const facts = versionFacts(tree, stored.row.title);
  const { canonical: _, ...shown } = facts;
  return {
    draft: {
      ...stored,
      row: { ...stored.row, ...shown, status: 'draft' },
      revision,
      tree,
      removed: remember(stored.removed, applied.removed, tree.nodes, revision),
      editors: stored.editors.some(({ id }) => id === by.id) ? stored.editors : [...stored.editors, { id: by.id, name: by.name }],
      reviews: [],
    },
    facts,
    nodes,
  };
}

function tooLarge(): Failure {
  const sentence = (locale: 'lv' | 'en') => draftingSentences(locale).tooLarge({ megabytes: MOST_MEGABYTES });
  return new Failure('validation', { errors: [{ path: 'operations', sentence }] });
}

/** A node that was taken back is there again, under its old id; of the others the newest are kept in mind. */
function remember(
  before: ReadonlyMap<string, number>,
  removed: readonly string[],
  here: ReadonlyMap<string, unknown>,
  revision: number,
): ReadonlyMap<string, number> {
  const all = [...before, ...removed.map((id): [string, number] => [id, revision])].filter(([id]) => !here.has(id));
  return new Map(all.slice(-MOST_REMOVED));
}
