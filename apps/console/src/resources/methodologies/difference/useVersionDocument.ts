import type { MethodologyRow } from '@e-index/contracts';
import { readMethodologyValue, type Methodology } from '@e-index/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { useRead } from '../../../providers/useRead.js';

export interface VersionDocument {
  readonly row: MethodologyRow;
  /** Null where it has faults: a draft may. */
  readonly methodology: Methodology | null;
}

/** A stored version with its document; nothing is asked for null. Asked anew on every visit: a draft changes. */
export const useVersionDocument = (versionId: string | null): UseQueryResult<VersionDocument> =>
  useRead(
    ['version-document', versionId],
    async (api) => {
      const { document, ...row } = await api.methodology(versionId ?? '');
      const read = readMethodologyValue(document);
      return { row, methodology: read.ok ? read.value : null };
    },
    { enabled: versionId !== null },
  );
