import { type DraftAnswer, draftAnswerOf, type Question } from '@e-index/core';
import { formatValue, type Locale } from '@e-index/messages';
import { workspaceWords } from '../locales/workspace.js';
import type { SaveState } from './useDraft.js';

export interface SaveStatusProps {
  readonly question: Question;
  readonly locale: Locale;
  readonly state: SaveState | undefined;
  readonly onSave: (answer: DraftAnswer | undefined) => void;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: (answer: DraftAnswer | undefined) => void;
}

/** Whether the answer is on the server; where somebody was faster, both values and the choice between them. */
export function SaveStatus({ question, locale, state, onSave, onKeepTheirs, onUseMine }: SaveStatusProps) {
  const say = workspaceWords(locale);
  return (
    <div className="question__status" aria-live="polite">
      {state?.state === 'saving' ? <span className="quiet">{say.saving}</span> : null}
      {state?.state === 'saved' ? <span className="saved">{state.by === undefined ? say.saved : say.savedBy(state.by)}</span> : null}
      {state?.state === 'failed' ? (
        <div className="ei-problem">
          <p>{state.sentence}</p>
          <button type="button" onClick={() => onSave(state.attempted)}>
            {say.retry}
          </button>
        </div>
      ) : null}
      {state?.state === 'conflict' ? (
        <div className="conflict">
          <p>
            <strong>{say.conflictTitle}</strong>
          </p>
          <dl>
            <dt>{say.theirs(state.current.updatedBy?.name ?? '?')}</dt>
            <dd>{words(question, draftAnswerOf(state.current), locale)}</dd>
            <dt>{say.mine}</dt>
            <dd>{words(question, state.attempted, locale)}</dd>
          </dl>
          <button type="button" onClick={onKeepTheirs}>
            {say.keepTheirs}
          </button>{' '}
          <button type="button" className="button--quiet" onClick={() => onUseMine(state.attempted)}>
            {say.useMine}
          </button>
        </div>
      ) : null}
    </div>
  );
}

const words = (question: Question, answer: DraftAnswer | undefined, locale: Locale): string =>
  answer === undefined ? workspaceWords(locale).noAnswer : formatValue(question, answer, locale);
