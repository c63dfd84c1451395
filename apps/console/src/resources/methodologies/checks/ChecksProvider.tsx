import { useEffect, useState, type ReactNode } from 'react';
import { useDraftStore } from '../draft/DraftContext.js';
import { ChecksContext } from './ChecksContext.js';
import { createCheckWorker } from './createCheckWorker.js';
import { DraftChecker } from './DraftChecker.js';

/** Keeps the draft checked, for every page of the workshop. */
export function ChecksProvider({ children }: { readonly children: ReactNode }) {
  const store = useDraftStore();
  const [checker, setChecker] = useState<DraftChecker | null>(null);
  useEffect(() => {
    const worker = createCheckWorker();
    const started = new DraftChecker({ draft: store, check: worker.check, after });
    const stop = started.start();
    setChecker(started);
    return () => {
      stop();
      worker.stop();
    };
  }, [store]);
  return <ChecksContext value={checker}>{children}</ChecksContext>;
}

const after = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
