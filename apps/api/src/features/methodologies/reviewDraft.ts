import type { MethodologyReview } from '@e-index/contracts';
import { Failure } from '../../platform/problems/Failure.js';
import { changedSince } from './changedSince.js';
import { isChangeable } from './isChangeable.js';
import { refuseUnready } from './refuseUnready.js';
import type { Actor, StoredDraft } from './StoredDraft.js';

/**
 * The draft once somebody agreed to it. It is reviewed as soon as each of its editors has somebody else's agreement: of two editors each
 * may agree to the other's work.
 * @throws Failure version-fixed, draft-conflict where it changed since it was looked at, second-person, not-publishable
 */
export function reviewDraft(stored: StoredDraft, { revision, word }: MethodologyReview, by: Actor, at: Date): StoredDraft {
  if (!isChangeable(stored.row.status)) throw new Failure('version-fixed');
  if (revision !== stored.revision) throw new Failure('draft-conflict', { current: changedSince(stored, revision) });
  if (stored.editors.every(({ id }) => id === by.id)) throw new Failure('second-person');
  refuseUnready(stored.tree);
  const others = stored.reviews.filter((review) => review.by.id !== by.id);
  const reviews = [...others, { by: { id: by.id, name: by.name }, at: at.toISOString(), word: word ?? null }];
  const isReviewed = stored.editors.every((editor) => reviews.some((review) => review.by.id !== editor.id));
  return { ...stored, row: { ...stored.row, status: isReviewed ? 'reviewed' : 'draft' }, reviews };
}
