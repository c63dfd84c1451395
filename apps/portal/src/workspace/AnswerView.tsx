import { draftOf, nextStep } from '@e-index/core';
import { text } from '@e-index/messages';
import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import { ChatBoundary } from './ChatBoundary.js';
import { DraftQuestion } from './DraftQuestion.js';
import type { Workspace } from './loadWorkspace.js';
import { useDraft } from './useDraft.js';
import { WorkspaceFrame } from './WorkspaceFrame.js';

const ChatPanel = lazy(() => import('./ChatPanel.js'));

/**
 * The conversation. Until it is loaded the current question stands here as an ordinary form and can be answered; then the
 * chat takes its place, unless somebody has begun to answer: then the form stays until they choose the conversation, which
 * is opened only then and asks where they stand by that time. Where the chat cannot be loaded the form stays too.
 */
export function AnswerView(props: Workspace) {
  const { locale, assignment, questionnaire } = props;
  const say = workspaceWords(locale);
  const draft = useDraft(props);
  const [position, setPosition] = useState(assignment.position);
  const [chat, setChat] = useState<'waiting' | 'loading' | 'ready' | 'failed'>('waiting');
  useEffect(() => {
    if (assignment.open) setChat('loading');
  }, [assignment.open]);
  const begin = useCallback(() => setChat((before) => (before === 'loading' ? 'waiting' : before)), []);
  const ready = useCallback(() => setChat('ready'), []);
  const failed = useCallback(() => setChat('failed'), []);
  const step =
    (position === null ? undefined : questionnaire.byCode.get(position)) ?? nextStep(questionnaire, draftOf(draft.answers.values()));
  return (
    <WorkspaceFrame locale={locale} assignment={{ ...assignment, progress: draft.progress }} part="chat">
      {chat === 'ready' || step === undefined ? null : (
        <section aria-labelledby="current" className="current">
          <h2 id="current">{say.currentQuestion}</h2>
          <p className="quiet">{`${text(step.section.title, locale)} › ${text(step.topic.title, locale)}`}</p>
          <DraftQuestion key={step.code} step={step} draft={draft} locale={locale} assignment={assignment} onBegin={begin} />
          {draft.states.get(step.code)?.state === 'saved' ? (
            <button
              type="button"
              onClick={() => setPosition(nextStep(questionnaire, draftOf(draft.answers.values()), step.code)?.code ?? null)}
            >
              {say.next}
            </button>
          ) : null}
          {chat === 'waiting' && assignment.open ? (
            <button type="button" className="button--quiet" onClick={() => setChat('loading')}>
              {say.openChat}
            </button>
          ) : null}
          <p className="quiet" aria-live="polite">
            {chat === 'loading' ? say.chatLoading : chat === 'failed' ? say.chatFailed : ''}
          </p>
        </section>
      )}
      {chat === 'loading' || chat === 'ready' ? (
        <ChatBoundary onFailed={failed}>
          <Suspense fallback={null}>
            <ChatPanel locale={locale} assignmentId={assignment.id} onReady={ready} onFailed={failed} visible={chat === 'ready'} />
          </Suspense>
        </ChatBoundary>
      ) : null}
    </WorkspaceFrame>
  );
}
