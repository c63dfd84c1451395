import { AnswerEvent, createClient, Answer, ProblemError, type Assignment } from '@e-index/contracts';
import type { DraftAnswer } from '@e-index/core';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import type { WorkspaceProps } from './WorkspaceProps.js';

export type SaveState =
  | { readonly state: 'saving'; readonly attempted: DraftAnswer | undefined }
  | { readonly state: 'saved'; readonly by?: string }
  | { readonly state: 'failed'; readonly sentence: string; readonly attempted: DraftAnswer | undefined }
  | { readonly state: 'conflict'; readonly current: Answer; readonly attempted: DraftAnswer | undefined };

export interface LiveDraft {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly states: ReadonlyMap<string, SaveState>;
  readonly progress: Assignment['progress'];
  /** Called when somebody begins to type: what others save from then on is not what they were shown. */
  readonly begin: (question: string) => void;
  /** Saves (undefined clears) and answers with the next question's code once it is on the server; undefined when it was not saved. */
  readonly save: (question: string, answer: DraftAnswer | undefined) => Promise<{ readonly next: string | null } | undefined>;
  /** After a conflict: forget one's own answer and show the stored one. */
  readonly keepTheirs: (question: string) => void;
  /** After a conflict: put one's own answer in place of the stored one that was shown beside it. */
  readonly useMine: (question: string, answer: DraftAnswer | undefined) => void;
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
  const waiting = useRef(new Map<string, number>());
  const begun = useRef(new Map<string, number>());
  const conflicts = useRef(new Map<string, Answer>());

  const keep = useCallback((answer: Answer) => {
    const known = newest.current.get(answer.question);
    if (known !== undefined && known.revision >= answer.revision) return false;
    newest.current = new Map(newest.current).set(answer.question, answer);
    setAnswers(newest.current);
    return true;
  }, []);
  const mark = useCallback((question: string, state: SaveState) => setStates((before) => new Map(before).set(question, state)), []);

  useEffect(() => {
    const stream = new EventSource(`/api/v1/assignments/${assignment.id}/events?after=${assignment.sequence}`);
    stream.addEventListener('answer', (message: MessageEvent<string>) => {
      const parsed = AnswerEvent.safeParse(JSON.parse(message.data));
      if (!parsed.success || parsed.data.answer.source !== 'self') return;
      const { answer } = parsed.data;
      const own = waiting.current.has(answer.question) || conflicts.current.has(answer.question);
      if (keep(answer) && !own) mark(answer.question, { state: 'saved', by: answer.updatedBy?.name });
      setProgress((before) => ({
        ...before,
        ...parsed.data.progress,
        share: parsed.data.progress.asked === 0 ? 1 : parsed.data.progress.answered / parsed.data.progress.asked,
      }));
    });
    return () => stream.close();
  }, [assignment.id, assignment.sequence, keep, mark]);

  const saveNow = useCallback(
    async (question: string, answer: DraftAnswer | undefined, over: Answer | undefined) => {
      const unsettled = conflicts.current.get(question);
      // Chosen before the conflict was known: it joins the choice that is being shown, and overwrites nothing.
      if (unsettled !== undefined && over === undefined) {
        mark(question, { state: 'conflict', current: unsettled, attempted: answer });
        return undefined;
      }
      const shown = over?.revision ?? begun.current.get(question) ?? newest.current.get(question)?.revision ?? 0;
      try {
        const change = { ...answer, expectedRevision: shown, via: 'form', key: crypto.randomUUID() } as const;
        const saved = await client.saveAnswer(assignment.id, question, change);
        conflicts.current.delete(question);
        begun.current.delete(question);
        keep(saved.answer);
        setProgress(saved.progress);
        // A later choice of the same person waits behind this one and stays on the screen.
        if (waiting.current.get(question) === 1) mark(question, { state: 'saved' });
        return { next: saved.next };
      } catch (failure) {
        const current =
          failure instanceof ProblemError && failure.slug === 'revision-conflict' ? Answer.safeParse(failure.problem.current) : undefined;
        if (current?.success) {
          conflicts.current.set(question, current.data);
          keep(current.data);
          mark(question, { state: 'conflict', current: current.data, attempted: answer });
        } else {
          const detail = failure instanceof ProblemError ? failure.problem.detail : '';
          mark(question, { state: 'failed', attempted: answer, sentence: detail === '' ? workspaceWords(locale).failed : detail });
        }
        return undefined;
      }
    },
    [assignment.id, client, keep, locale, mark],
  );

  const enqueue = useCallback(
    (question: string, answer: DraftAnswer | undefined, over?: Answer) => {
      if (!conflicts.current.has(question) || over !== undefined) mark(question, { state: 'saving', attempted: answer });
      waiting.current.set(question, (waiting.current.get(question) ?? 0) + 1);
      const before = queue.current.get(question) ?? Promise.resolve();
      const run = before
        .then(() => saveNow(question, answer, over))
        .finally(() => {
          const left = (waiting.current.get(question) ?? 1) - 1;
          if (left === 0) waiting.current.delete(question);
          else waiting.current.set(question, left);
        });
      queue.current.set(question, run);
      return run;
    },
    [mark, saveNow],
  );

  const begin = useCallback((question: string) => {
    if (!begun.current.has(question)) begun.current.set(question, newest.current.get(question)?.revision ?? 0);
  }, []);
  const save = useCallback((question: string, answer: DraftAnswer | undefined) => enqueue(question, answer), [enqueue]);
  const keepTheirs = useCallback(
    (question: string) => {
      conflicts.current.delete(question);
      begun.current.delete(question);
      mark(question, { state: 'saved', by: newest.current.get(question)?.updatedBy?.name });
    },
    [mark],
  );
  const useMine = useCallback(
    (question: string, answer: DraftAnswer | undefined) => void enqueue(question, answer, conflicts.current.get(question)),
    [enqueue],
  );
  return { answers, states, progress, begin, save, keepTheirs, useMine };
};
