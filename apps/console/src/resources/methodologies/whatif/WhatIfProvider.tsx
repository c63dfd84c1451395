import { useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords.js';
import { useRead } from '../../../providers/useRead.js';
import { useDraftStore } from '../draft/DraftContext.js';
import { useDraftState } from '../draft/useDraftState.js';
import { baseRuns, firstBase, type BaseRun } from './BaseRun.js';
import { keepChosenBase, readChosenBase } from './chosenBase.js';
import { createWhatIfWorker } from './createWhatIfWorker.js';
import { WhatIfContext } from './WhatIfContext.js';
import { WhatIfStore } from './WhatIfStore.js';

/** Keeps the draft compared with a round, for every page of the workshop. */
export function WhatIfProvider({ children }: { readonly children: ReactNode }) {
  const { locale } = useWords();
  const draft = useDraftStore();
  const { id, methodology } = useDraftState(({ meta }) => meta.row);
  const [store] = useState(() => new WhatIfStore({ draft, createWorker: createWhatIfWorker, after }));
  const { data: runs, error } = useRead(['what-if-runs'], async (api) => {
    const [scored, populations] = await Promise.all([
      api.scoringRuns({ state: 'done', perPage: 1000 }),
      api.populations({ perPage: 1000 }),
    ]);
    return baseRuns(scored.items, populations.items);
  });
  const isKnown = runs !== undefined;
  // A run that ends while the page is open is there to be chosen, and chooses nothing by itself.
  const begin = useEffectEvent(() => void store.choose(firstBase(runs ?? [], methodology, readChosenBase(id)), locale));
  useEffect(() => {
    const stop = store.start();
    if (isKnown) begin();
    return stop;
  }, [store, isKnown]);
  const room = useMemo(
    () => ({
      store,
      runs,
      error,
      choose: (run: BaseRun | null) => {
        keepChosenBase(id, run?.run ?? '');
        void store.choose(run, locale);
      },
    }),
    [store, runs, error, id, locale],
  );
  return <WhatIfContext value={room}>{children}</WhatIfContext>;
}

const after = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};
