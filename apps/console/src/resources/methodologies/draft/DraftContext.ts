import { createContext, useContext } from 'react';
import type { DraftStore } from './DraftStore.js';

export const DraftContext = createContext<DraftStore | null>(null);

export const useDraftStore = (): DraftStore => {
  const store = useContext(DraftContext);
  if (store === null) throw new Error('useDraftStore outside of DraftContext');
  return store;
};
