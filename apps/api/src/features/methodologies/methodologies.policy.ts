import type { MethodologyRow } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { isAllowed } from '../../platform/permissions/isAllowed.js';
import { standingOf } from '../../platform/permissions/standingOf.js';

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
