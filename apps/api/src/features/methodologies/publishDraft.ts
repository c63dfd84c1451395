import type { MethodologyPublication, MethodologyRow } from '@e-index/contracts';
import { Failure } from '../../platform/problems/Failure.js';
import { changedSince } from './changedSince.js';
import { isChangeable } from './isChangeable.js';
import { refuseUnready } from './refuseUnready.js';
import type { StoredDraft } from './StoredDraft.js';
import { versionFacts } from './versionFacts.js';

/**
 * The version once it is out, with the document exactly as it was reviewed.
 * @throws Failure version-fixed, draft-conflict where it changed since it was looked at, not-reviewed, not-publishable
 */
export function publishDraft(stored: StoredDraft, { revision }: MethodologyPublication, at: Date): MethodologyRow {
  const { row, tree } = stored;
  if (!isChangeable(row.status)) throw new Failure('version-fixed');
  if (revision !== stored.revision) throw new Failure('draft-conflict', { current: changedSince(stored, revision) });
  if (row.status !== 'reviewed') throw new Failure('not-reviewed');
  // What counts as ready may have grown stricter since the review.
  refuseUnready(tree);
  if (versionFacts(tree, row.title).sha256 !== row.sha256) throw new Error('the stored document is not the one of the draft');
  return { ...row, status: 'published', publishedAt: at.toISOString() };
}
