import type { Answer } from '@e-index/contracts';
import { type DraftAnswer, draftAnswerOf, type Step } from '@e-index/core';
import { explainScoring, text, type Locale } from '@e-index/messages';
import { AnswerInput } from '@e-index/ui';
import { useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import { useLive } from '../shell/useLive.js';
import { SaveStatus } from './SaveStatus.js';
import type { SaveState } from './useDraft.js';

export interface QuestionBlockProps {
  readonly step: Step;
  readonly locale: Locale;
  readonly stored: Answer | undefined;
  readonly state: SaveState | undefined;
  readonly disabled: boolean;
  readonly onBegin: () => void;
  readonly onSave: (answer: DraftAnswer | undefined) => void;
  readonly onKeepTheirs: () => void;
  readonly onUseMine: (answer: DraftAnswer | undefined) => void;
}

/** One question of the form: text, help, input, why and how it is scored, and whether the answer is on the server. */
export function QuestionBlock({ step, locale, stored, state, disabled, onBegin, onSave, onKeepTheirs, onUseMine }: QuestionBlockProps) {
  const say = workspaceWords(locale);
  const { question } = step;
  const id = `q-${question.code.replaceAll('.', '-')}`;
  // What was chosen stays chosen while it is on its way, so that a quick second choice builds upon it.
  const shown = state?.state === 'saving' || state?.state === 'failed' ? state.attempted : draftAnswerOf(stored);
  const live = useLive();
  // Half-typed text gives way only when its writer says so.
  const [giveWay, setGiveWay] = useState(0);
  return (
    <fieldset
      className="question"
      id={id}
      data-question={question.code}
      onInput={({ target }) => {
        if (target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')) onBegin();
      }}
    >
      <legend>
        <span className="question__code">{question.code}</span> {text(question.text, locale)}
        {step.weight === 0 ? <span className="quiet">{` (${say.unscored})`}</span> : null}
      </legend>
      {question.help === undefined ? null : <p className="question__help">{text(question.help, locale)}</p>}
      <AnswerInput
        key={giveWay}
        question={question}
        locale={locale}
        answer={shown}
        onChange={onSave}
        id={`${id}-answer`}
        disabled={disabled || !live}
      />
      <SaveStatus
        question={question}
        locale={locale}
        state={state}
        onSave={onSave}
        onKeepTheirs={() => {
          setGiveWay(giveWay + 1);
          onKeepTheirs();
        }}
        onUseMine={onUseMine}
      />
      <details className="question__more">
        <summary>{say.explanation}</summary>
        {question.why === undefined ? null : (
          <p>
            <strong>{say.why}</strong> {text(question.why, locale)}
          </p>
        )}
        {question.example === undefined ? null : (
          <p>
            <strong>{say.example}.</strong> {text(question.example, locale)}
          </p>
        )}
        {question.evidence === undefined ? null : (
          <p>
            <strong>{say.evidence}.</strong> {text(question.evidence.text, locale)}
          </p>
        )}
        <p>
          <strong>{say.scoring}</strong> {explainScoring(question, locale, { weight: step.weight }).join(' ')}
        </p>
        {shown === undefined || disabled ? null : (
          <button type="button" className="button--quiet" onClick={() => onSave(undefined)}>
            {say.clear}
          </button>
        )}
      </details>
    </fieldset>
  );
}
