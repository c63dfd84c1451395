import { Button } from '@mui/material';
import { useId, useState } from 'react';
import { useSaid } from '../../../i18n/useSaid.js';
import { Moment } from '../../../layout/Moment.js';
import { ProblemNote } from '../../../layout/ProblemNote.js';
import { usePermission } from '../../../providers/usePermission.js';
import { useRead } from '../../../providers/useRead.js';
import { useDraftState } from '../draft/useDraftState.js';
import { isDraft } from '../versions/isDraft.js';
import { ProblemErrors } from '../versions/ProblemErrors.js';
import { publicationWords } from './publicationWords.js';
import { uncovered } from './uncovered.js';
import { useStep } from './useStep.js';

export interface ReviewStepProps {
  readonly isReady: boolean;
  /** Goes to what was changed; null where there is nothing to compare with. */
  readonly onReadChanges: (() => void) | null;
}

/** Who agreed to the draft as it is, whose work still waits for somebody, and one's own agreement, or why it would not count. */
export function ReviewStep({ isReady, onReadChanges }: ReviewStepProps) {
  const { say } = useSaid(publicationWords);
  const meta = useDraftState((state) => state.meta);
  const mayEdit = usePermission('edit-methodology');
  const { data: me } = useRead(['me'], (api) => api.me());
  const open = isDraft(meta.row);
  const waiting = uncovered(meta);
  const hasAgreed = meta.reviews.some(({ by }) => by.id === me?.id);
  return (
    <>
      {open ? <p className="quiet">{say.reviewText}</p> : null}
      {open && onReadChanges !== null ? (
        <button type="button" className="plain publication__read" onClick={onReadChanges}>
          {say.readChanges} ↓
        </button>
      ) : null}
      {meta.reviews.length === 0 && open ? <p>{say.nobodyAgreed}</p> : null}
      <ul className="plain-list">
        {meta.reviews.map(({ by, at, word }) => (
          <li key={by.id}>
            {say.agreed(by.name)} <Moment at={at} />
            {word === null ? null : <q className="publication__word">{word}</q>}
          </li>
        ))}
      </ul>
      {open && waiting.length > 0 ? <p>{say.waitsFor(waiting.map(({ name }) => name).join(', '))}</p> : null}
      {!open ? null : !mayEdit ? (
        <p>{say.mayNot}</p>
      ) : !meta.mayReview ? (
        <p className="notice">{meta.editors.length === 0 ? say.notEdited : say.aloneYou}</p>
      ) : (
        <Agreement isReady={isReady} hasAgreed={hasAgreed} />
      )}
    </>
  );
}

function Agreement({ isReady, hasAgreed }: { readonly isReady: boolean; readonly hasAgreed: boolean }) {
  const { say } = useSaid(publicationWords);
  const id = useId();
  const versionId = useDraftState(({ meta }) => meta.row.id);
  const revision = useDraftState((state) => state.revision);
  const isSaved = useDraftState(({ save }) => save === 'saved');
  const [word, setWord] = useState('');
  const [isShort, setShort] = useState(false);
  const { take, busy, error, isOverhauled } = useStep((api, review: { readonly revision: number; readonly word?: string }) =>
    api.reviewMethodology(versionId, review),
  );
  const agree = (): void => {
    const said = word.trim();
    const short = said.length > 0 && said.length < 3;
    setShort(short);
    if (!short) take({ revision, ...(said === '' ? {} : { word: said }) }, () => setWord(''));
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!hasAgreed && isReady && isSaved && !busy) agree();
      }}
    >
      <div role="status">
        {hasAgreed ? <p className="notice notice--success">{say.iAgreed}</p> : null}
        {isOverhauled ? <p className="notice notice--warning">{say.changedMeanwhile}</p> : null}
      </div>
      {hasAgreed ? null : (
        <>
          <div className="field publication__field">
            <label htmlFor={id}>{say.word}</label>
            <textarea
              id={id}
              value={word}
              maxLength={2000}
              aria-invalid={isShort}
              aria-describedby={`${id}-fault`}
              onChange={(event) => setWord(event.target.value)}
            />
            <span id={`${id}-fault`} className="ei-problem" aria-live="polite">
              {isShort ? say.wordTooShort : ''}
            </span>
          </div>
          {isReady ? null : <p>{say.checksFirst}</p>}
          <Button type="submit" variant="contained" disabled={!isReady || !isSaved || busy}>
            {say.agree}
          </Button>
        </>
      )}
      <ProblemNote error={error} />
      <ProblemErrors error={error} />
    </form>
  );
}
