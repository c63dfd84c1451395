import { readMethodologyValue } from '@e-index/core';
import { useMemo } from 'react';
import { useDraftDocument } from '../draft/useDraftState.js';

/** The draft's document read by the rules of the format, a moment behind while somebody types. */
export const useDraftMethodology = (): ReturnType<typeof readMethodologyValue> => {
  const document = useDraftDocument();
  return useMemo(() => readMethodologyValue(document), [document]);
};
