import type { MethodologyRow } from '@e-index/contracts';

/** Whether a version may still be changed or discarded: it was never published. */
export function isChangeable(status: MethodologyRow['status']): boolean {
  switch (status) {
    case 'draft':
    case 'reviewed':
      return true;
    case 'published':
    case 'retired':
      return false;
  }
}
