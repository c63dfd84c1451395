import { useContext, useSyncExternalStore } from 'react';
import { WhatIfContext, type WhatIfRoom } from './WhatIfContext.js';
import type { WhatIfState } from './WhatIfStore.js';

export function useWhatIfRoom(): WhatIfRoom {
  const room = useContext(WhatIfContext);
  if (room === null) throw new Error('useWhatIf outside of WhatIfProvider');
  return room;
}

/** What the what-if shows now. */
export function useWhatIf(): WhatIfState {
  const { store } = useWhatIfRoom();
  return useSyncExternalStore(store.subscribe, store.current);
}
