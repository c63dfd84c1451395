import type { DraftNode } from '@e-index/core';

/** A node's code, '' where it has none. */
export const codeOf = (node: DraftNode | undefined): string => {
  const code = node?.fields['code'];
  return typeof code === 'string' ? code : '';
};
