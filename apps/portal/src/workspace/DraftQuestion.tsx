import type { Step } from '@e-index/core';
import { QuestionBlock } from './QuestionBlock.js';
import type { LiveDraft } from './useDraft.js';
import type { WorkspaceProps } from './WorkspaceProps.js';

export interface DraftQuestionProps extends Pick<WorkspaceProps, 'locale' | 'assignment'> {
  readonly step: Step;
  readonly draft: LiveDraft;
  /** The person has begun to answer: typing counts, before anything is saved. */
  readonly onBegin?: () => void;
}

/** A question of the live draft: what is stored, what is on its way, and every action of the form. */
export function DraftQuestion({ step, draft, locale, assignment, onBegin }: DraftQuestionProps) {
  const { code } = step;
  return (
    <QuestionBlock
      step={step}
      locale={locale}
      stored={draft.answers.get(code)}
      state={draft.states.get(code)}
      disabled={!assignment.may.answer}
      onBegin={() => {
        onBegin?.();
        draft.begin(code);
      }}
      onSave={(answer) => {
        onBegin?.();
        void draft.save(code, answer);
      }}
      onUseMine={(answer) => draft.useMine(code, answer)}
      onKeepTheirs={() => draft.keepTheirs(code)}
    />
  );
}
