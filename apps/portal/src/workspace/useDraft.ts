import { AnswerEvent, createClient, Answer, ProblemError, type Assignment } from '@e-index/contracts';
import type { DraftAnswer } from '@e-index/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import type { WorkspaceProps } from './WorkspaceProps.js';

export type SaveState =
  | { readonly state: 'saving' }
  | { readonly state: 'saved'; readonly by?: string }
  | { readonly state: 'failed'; readonly sentence: string; readonly attempted: DraftAnswer | undefined }
  | { readonly state: 'conflict'; readonly current: Answer; readonly attempted: DraftAnswer | undefined };

export interface LiveDraft {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly states: ReadonlyMap<string, SaveState>;
  readonly progress: Assignment['progress'];
  /** Saves (undefined clears) and answers with the next question's code once it is on the server; undefined when it was not saved. */
  readonly save: (question: string, answer: DraftAnswer | undefined) => Promise<{ readonly next: string | null } | undefined>;
  /** After a conflict: forget one's own answer and show the stored one. */
  readonly keepTheirs: (question: string) => void;
}

/**
 * The draft as the server has it, followed live: every change is saved at once with the revision that was shown, a second
 * writer is told, and what others save appears here. Saves of one question go one after another.
 */
export const useDraft = ({ locale, assignment, answers: initial }: WorkspaceProps): LiveDraft => {
  const client = useMemo(() => createClient({ locale }), [locale]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Answer>>(() => new Map(initial.map((answer) => [answer.question, answer])));
  const [states, setStates] = useState<ReadonlyMap<string, SaveState>>(new Map());
  const [progress, setProgress] = useState(assignment.progress);
  const newest = useRef(answers);
  const queue = useRef(new Map<string, Promise<unknown>>());

  const keep = useCallback((answer: Answer) => {
    const known = newest.current.get(answer.question);
    if (known !== undefined && known.revision >= answer.revision) return false;
    newest.current = new Map(newest.current).set(answer.question, answer);
    setAnswers(newest.current);
    return true;
  }, []);
  const mark = useCallback((question: string, state: SaveState) => setStates((before) => new Map(before).set(question, state)), []);

  useEffect(() => {
    const stream = new EventSource(`/api/v1/assignments/${assignment.id}/events`);
    stream.addEventListener('answer', (message: MessageEvent<string>) => {
      const parsed = AnswerEvent.safeParse(JSON.parse(message.data));
      if (!parsed.success || parsed.data.answer.source !== 'self') return;
      const { answer } = parsed.data;
      if (keep(answer)) mark(answer.question, { state: 'saved', by: answer.updatedBy?.name });
      setProgress((before) => ({
        ...before,
        ...parsed.data.progress,
        share: parsed.data.progress.asked === 0 ? 1 : parsed.data.progress.answered / parsed.data.progress.asked,
      }));
    });
    return () => stream.close();
  }, [assignment.id, keep, mark]);

  const saveNow = useCallback(
    async (question: string, answer: DraftAnswer | undefined) => {
      mark(question, { state: 'saving' });
      try {
        const expectedRevision = newest.current.get(question)?.revision ?? 0;
        const saved = await client.saveAnswer(assignment.id, question, {
          ...answer,
          expectedRevision,
          via: 'form',
          key: crypto.randomUUID(),
        });
        keep(saved.answer);
        setProgress(saved.progress);
        mark(question, { state: 'saved' });
        return { next: saved.next };
      } catch (failure) {
        const current =
          failure instanceof ProblemError && failure.slug === 'revision-conflict' ? Answer.safeParse(failure.problem.current) : undefined;
        if (current?.success) mark(question, { state: 'conflict', current: current.data, attempted: answer });
        else
          mark(question, {
            state: 'failed',
            attempted: answer,
            sentence:
              failure instanceof ProblemError && failure.problem.detail !== '' ? failure.problem.detail : workspaceWords(locale).failed,
          });
        if (current?.success) keep(current.data);
        return undefined;
      }
    },
    [assignment.id, client, keep, locale, mark],
  );

  const save = useCallback(
    (question: string, answer: DraftAnswer | undefined) => {
      const before = queue.current.get(question) ?? Promise.resolve();
      const run = before.then(() => saveNow(question, answer));
      queue.current.set(question, run);
      return run;
    },
    [saveNow],
  );

  const keepTheirs = useCallback(
    (question: string) => mark(question, { state: 'saved', by: newest.current.get(question)?.updatedBy?.name }),
    [mark],
  );
  return { answers, states, progress, save, keepTheirs };
};
