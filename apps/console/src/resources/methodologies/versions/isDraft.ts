import type { MethodologyRow } from '@e-index/contracts';

/** Whether a version is still written: it was never published. */
export const isDraft = ({ status }: Pick<MethodologyRow, 'status'>): boolean => status === 'draft' || status === 'reviewed';
