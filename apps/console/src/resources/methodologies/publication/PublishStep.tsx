import { formatDate } from '@e-index/messages';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSaid } from '../../../i18n/useSaid.js';
import { AskFirst } from '../../../layout/AskFirst.js';
import { usePermission } from '../../../providers/usePermission.js';
import { useDraftState } from '../draft/useDraftState.js';
import { NewDraftButton } from '../versions/NewDraftButton.js';
import { ProblemErrors } from '../versions/ProblemErrors.js';
import { publicationWords } from './publicationWords.js';
import { useStep } from './useStep.js';

/** Publishing: asked once, for exactly the draft that was reviewed. */
export function PublishStep() {
  const { say, locale } = useSaid(publicationWords);
  const notify = useNotify();
  const row = useDraftState(({ meta }) => meta.row);
  const revision = useDraftState((state) => state.revision);
  const isSaved = useDraftState(({ save }) => save === 'saved');
  const mayEdit = usePermission('edit-methodology');
  const mayRelease = usePermission('release-methodology');
  const [open, setOpen] = useState(false);
  const { take, busy, error, isOverhauled } = useStep((api, asked: { readonly revision: number }) => api.publishMethodology(row.id, asked));
  if (row.publishedAt !== null)
    return (
      <p>
        {say.publishedOn(formatDate(row.publishedAt, locale))} {mayEdit ? <NewDraftButton from={row} taken={[row.version]} /> : null}
      </p>
    );
  if (row.status !== 'reviewed')
    return (
      <>
        <p>{say.publishWaits}</p>
        {isOverhauled ? <p className="notice notice--warning">{say.changedMeanwhile}</p> : null}
      </>
    );
  if (!mayRelease)
    return (
      <p>
        {say.publishReady} {say.publishWho}
      </p>
    );
  return (
    <>
      <p>
        {say.publishReady} {say.publishText}
      </p>
      {isOverhauled ? <p className="notice notice--warning">{say.changedMeanwhile}</p> : null}
      <Button variant="contained" disabled={!isSaved} onClick={() => setOpen(true)}>
        {say.publish}
      </Button>
      <AskFirst
        open={open && !isOverhauled}
        title={say.publishTitle(`${row.methodology} ${row.version}`)}
        confirm={say.publish}
        busy={busy}
        error={error}
        onClose={() => setOpen(false)}
        onConfirm={() =>
          take({ revision }, () => {
            setOpen(false);
            notify(say.published, { type: 'success' });
          })
        }
      >
        <p>{say.publishAsk}</p>
        <ProblemErrors error={error} />
      </AskFirst>
    </>
  );
}
