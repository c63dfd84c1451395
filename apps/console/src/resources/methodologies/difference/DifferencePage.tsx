import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useSaid } from '../../../i18n/useSaid.js';
import { Reading } from '../../../layout/Reading.js';
import { useRead } from '../../../providers/useRead.js';
import { useDraftState } from '../draft/useDraftState.js';
import { LineagePanel } from '../lineage/LineagePanel.js';
import { sortVersions } from '../versions/groupVersions.js';
import { differenceWords } from './differenceWords.js';
import { DraftDifference } from './DraftDifference.js';
import { useDraftMethodology } from './useDraftMethodology.js';
import { useVersionDocument } from './useVersionDocument.js';
import { VersionSelect } from './VersionSelect.js';

/** The draft against the version it was started from, or any other: what is different, and what became of every question. */
export function DifferencePage() {
  const { say } = useSaid(differenceWords);
  const id = useId();
  const row = useDraftState(({ meta }) => meta.row);
  const basedOn = useDraftState(({ meta }) => meta.basedOn);
  const [chosen, setChosen] = useState<string | null>(null);
  const versions = useRead(['versions'], (api) => api.methodologies({ perPage: 1000 }));
  const other = chosen ?? basedOn;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.title}</h2>
      <p>{say.lead}</p>
      <Reading of={versions}>
        {({ items }) => {
          const others = sortVersions(items.filter((version) => version.id !== row.id));
          if (others.length === 0) return <p className="notice">{say.nothingToCompare}</p>;
          return (
            <>
              <div className="filters difference__tools">
                <VersionSelect label={say.compareWith} versions={others} chosen={other ?? ''} base={basedOn} onChoose={setChosen} />
              </div>
              {other === null ? <p>{say.noBase}</p> : <AgainstVersion versionId={other} />}
            </>
          );
        }}
      </Reading>
    </section>
  );
}

function AgainstVersion({ versionId }: { readonly versionId: string }) {
  const { say } = useSaid(differenceWords);
  const own = useDraftState(({ meta }) => meta.row.id);
  const read = useDraftMethodology();
  return (
    <Reading of={useVersionDocument(versionId)}>
      {({ row, methodology }) => {
        const name = `${row.methodology} ${row.version}`;
        if (methodology === null) return <p className="notice notice--warning">{say.versionFaulty(name)}</p>;
        if (!read.ok)
          return (
            <p className="notice notice--warning">
              {say.draftFaulty(read.faults.length)} <Link to={`/methodologies/${own}/workshop/checks`}>{say.toChecks}</Link>
            </p>
          );
        return (
          <>
            <DraftDifference before={methodology} after={read.value} name={name} />
            <LineagePanel before={methodology} after={read.value} />
          </>
        );
      }}
    </Reading>
  );
}
