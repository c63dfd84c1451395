import type { MethodologyDraft } from '@e-index/contracts';
import { text } from '@e-index/messages';
import { Suspense, useEffect, useState } from 'react';
import { Link, NavLink, Route, Routes, useParams } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { PageHeader } from '../../../layout/PageHeader.js';
import { Reading } from '../../../layout/Reading.js';
import { useApi } from '../../../providers/useApi.js';
import { useRead } from '../../../providers/useRead.js';
import { ChecksProvider } from '../checks/ChecksProvider.js';
import { ConflictDialog } from '../draft/ConflictDialog.js';
import { DraftContext } from '../draft/DraftContext.js';
import { DraftStore } from '../draft/DraftStore.js';
import { useDraftState } from '../draft/useDraftState.js';
import { WhatIfProvider } from '../whatif/WhatIfProvider.js';
import { WhatIfStrip } from '../whatif/WhatIfStrip.js';
import { DraftBar } from './DraftBar.js';
import { RefusedChanges } from './RefusedChanges.js';
import { rooms } from './rooms.js';
import { workshopWords } from './workshopWords.js';
import './workshop.css';

/** Where a draft is worked on: one page for each kind of work, all over the same draft. */
export function MethodologyWorkshop() {
  const { id = '' } = useParams();
  // Read once on entering: from then on the store keeps it up to date.
  const first = useRead(['draft', id], (api) => api.methodologyDraft(id), { fixed: true });
  return <Reading of={first}>{(draft) => <Opened key={id} first={draft} versionId={id} />}</Reading>;
}

function Opened({ first, versionId }: { readonly first: MethodologyDraft; readonly versionId: string }) {
  const api = useApi();
  const [store] = useState(() => new DraftStore({ api, versionId, first, after }));
  useKeepingUp(store);
  return (
    <DraftContext value={store}>
      <ChecksProvider>
        <WhatIfProvider>
          <Workshop />
        </WhatIfProvider>
      </ChecksProvider>
    </DraftContext>
  );
}

function Workshop() {
  const { say, locale } = useSaid(workshopWords);
  const row = useDraftState(({ meta }) => meta.row);
  const title = text(row.title, locale);
  return (
    <>
      <PageHeader title={title} crumbs={[{ to: '/methodologies', name: say.methodologies }]}>
        <div className="workshop__head">
          <p className="quiet">
            {say.draftOf(row.methodology, row.version)} · <Link to={`/methodologies/${row.id}/show`}>{say.read}</Link>
          </p>
          <DraftBar />
        </div>
      </PageHeader>
      {row.status === 'published' || row.status === 'retired' ? <p className="notice notice--warning">{say.fixed}</p> : null}
      <RefusedChanges />
      <ConflictDialog />
      <nav className="workshop__rooms" aria-label={say.rooms}>
        {rooms.map(({ name }) => (
          <NavLink key={name} to={`/methodologies/${row.id}/workshop/${name}`}>
            {say.roomNames[name]}
          </NavLink>
        ))}
      </nav>
      <WhatIfStrip />
      <Suspense fallback={null}>
        <Routes>
          {rooms.map(({ name, Page }) => (
            <Route key={name} path={`${name}/*`} element={<Page />} />
          ))}
        </Routes>
      </Suspense>
    </>
  );
}

const PULL_EVERY = 15_000;

const after = (milliseconds: number, act: () => void): (() => void) => {
  const timer = setTimeout(act, milliseconds);
  return () => clearTimeout(timer);
};

/** Colleagues' changes come in while the page is open, and what is not saved yet is neither left behind nor forgotten. */
function useKeepingUp(store: DraftStore): void {
  useEffect(() => {
    // A failed look is no failure of work: the next one, or the next save, tells.
    const timer = setInterval(() => void store.pull().catch(() => undefined), PULL_EVERY);
    const flush = () => void store.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (store.current().save !== 'saved') event.preventDefault();
    };
    addEventListener('online', flush);
    addEventListener('beforeunload', warn);
    return () => {
      clearInterval(timer);
      removeEventListener('online', flush);
      removeEventListener('beforeunload', warn);
      flush();
    };
  }, [store]);
}
