import type { MethodologyRow } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import type { Action } from '../../platform/permissions/permissions.js';
import { requireAllowed } from '../../platform/permissions/requireAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';
import { isChangeable } from './isChangeable.js';
import type { StoredDraft } from './StoredDraft.js';

type Status = MethodologyRow['status'];
const PUBLIC_ONES: readonly Status[] = ['published', 'retired'];
const DRAFTS: readonly Status[] = ['draft', 'reviewed'];

/** The statuses of versions that exist for somebody; a draft does not exist for whoever may not read drafts. */
export function readableStatuses(who: Principal | null): readonly Status[] {
  const standing = standingOf(who);
  return [
    ...(isAllowed('methodology.read-published', standing) ? PUBLIC_ONES : []),
    ...(isAllowed('methodology.read-draft', standing) ? DRAFTS : []),
  ];
}

/** Whether the tree a version was written in exists for somebody, with the words its authors left in it. */
export function mayReadDrafts(who: Principal): boolean {
  return isAllowed('methodology.read-draft', standingOf(who));
}

export type MethodologyAction = Extract<Action, `methodology.${'edit' | 'review' | 'publish' | 'retire' | 'discard'}`>;

/** @throws Failure not-allowed */
export function allowMethodologies(action: MethodologyAction, who: Principal): void {
  requireAllowed(action, standingOf(who));
}

/** Whether somebody's agreement would count: it is another one's work they agree to, in part at least. */
export function mayReview(who: Principal, { row, editors }: StoredDraft): boolean {
  return isAllowed('methodology.review', standingOf(who)) && isChangeable(row.status) && editors.some(({ id }) => id !== who.id);
}
