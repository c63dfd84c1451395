import { createContext } from 'react';
import type { BaseRun } from './BaseRun.js';
import type { WhatIfStore } from './WhatIfStore.js';

export interface WhatIfRoom {
  readonly store: WhatIfStore;
  /** What there is to compare with, the newest first; undefined while it is not known. */
  readonly runs: readonly BaseRun[] | undefined;
  /** Why they could not be read. */
  readonly error: unknown;
  /** Compares with a run, null: with none; remembered for this draft. */
  readonly choose: (run: BaseRun | null) => void;
}

/** Null outside of the workshop. */
export const WhatIfContext = createContext<WhatIfRoom | null>(null);
