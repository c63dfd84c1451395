import { ProblemError } from '@e-index/contracts';
import { documentOf, type MethodologyDraft } from '@e-index/core';
import type { Locale } from '@e-index/messages';
import type { DraftStore } from '../draft/DraftStore.js';
import type { BaseRun } from './BaseRun.js';
import type { WhatIfWorker } from './createWhatIfWorker.js';
import type { WhatIfAnswer } from './WhatIfCall.js';
import type { NamedContribution, WhatIfBase, WhatIfFiles, WhatIfOutcome } from './WhatIfDesk.js';

export interface Shown {
  readonly outcome: WhatIfOutcome;
  /** How long the worker took. */
  readonly milliseconds: number;
}

/** `faulty`: the run's own documents cannot be read by this program. */
export type WhatIfState =
  | { readonly state: 'none' }
  | { readonly state: 'loading'; readonly run: BaseRun }
  | { readonly state: 'failed'; readonly run: BaseRun; readonly because: 'faulty' | 'problem'; readonly error: unknown }
  | {
      readonly state: 'ready';
      readonly run: BaseRun;
      readonly base: WhatIfBase;
      /** Where a body stands in the arrays, by its id. */
      readonly places: ReadonlyMap<string, number>;
      /** The last state of the draft without faults; null where there was none yet. */
      readonly shown: Shown | null;
      /** How many faults the draft has now; what is shown is of before them. */
      readonly faults: number;
      /** It takes longer than one notices. */
      readonly slow: boolean;
      /** The last computation broke off; the next change asks again. */
      readonly broken: boolean;
    };

export interface WhatIfStoreOptions {
  readonly draft: Pick<DraftStore, 'subscribe' | 'current'>;
  readonly createWorker: () => WhatIfWorker;
  /** Calls back after some milliseconds and returns what cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

const SLOW_AFTER = 300;

/**
 * Keeps a what-if of the draft: one computation at a time, and the newest draft next, however many changes came between. A run has a worker of
 * its own, so that choosing another one drops whatever is under way. React reads it by useSyncExternalStore.
 */
export class WhatIfStore {
  private readonly options: WhatIfStoreOptions;
  private readonly listeners = new Set<() => void>();
  private state: WhatIfState = { state: 'none' };
  private worker: WhatIfWorker | null = null;
  private computing = false;
  private seen: MethodologyDraft | null = null;
  private document = '';
  private cancelTurn: (() => void) | null = null;

  constructor(options: WhatIfStoreOptions) {
    this.options = options;
  }

  readonly current = (): WhatIfState => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Follows the draft until what is returned is called. */
  start(): () => void {
    const unsubscribe = this.options.draft.subscribe(() => this.changed());
    return () => {
      unsubscribe();
      this.close();
      this.show({ state: 'none' });
    };
  }

  /** Compares with this run from now on; null: with none. */
  async choose(run: BaseRun | null, locale: Locale): Promise<void> {
    this.close();
    if (run === null) return this.show({ state: 'none' });
    const worker = this.options.createWorker();
    this.worker = worker;
    this.show({ state: 'loading', run });
    const answer = await ask(worker, { ask: 'open', run: run.run, methodologyVersion: run.population.methodology.versionId, locale });
    if (this.worker !== worker) return;
    if (answer.to === 'open') {
      const { base } = answer;
      const places = new Map(base.bodies.map(({ id }, place) => [id, place]));
      this.show({ state: 'ready', run, base, places, shown: null, faults: 0, slow: false, broken: false });
      await this.compute();
    } else if (answer.to === 'faulty') this.show({ state: 'failed', run, because: 'faulty', error: null });
    else this.show({ state: 'failed', run, because: 'problem', error: errorOf(answer) });
  }

  /** Why a body moved, under what is shown. */
  async explain(body: string): Promise<readonly NamedContribution[]> {
    const answer = this.worker === null ? null : await ask(this.worker, { ask: 'explain', body });
    if (answer?.to !== 'explain') throw errorOf(answer);
    return answer.parts;
  }

  async files(): Promise<WhatIfFiles> {
    const answer = this.worker === null ? null : await ask(this.worker, { ask: 'files' });
    if (answer?.to !== 'files' || answer.files === null) throw errorOf(answer);
    return answer.files;
  }

  private close(): void {
    this.cancelTurn?.();
    this.cancelTurn = null;
    this.worker?.stop();
    this.worker = null;
    this.computing = false;
    this.seen = null;
    this.document = '';
  }

  private changed(): void {
    if (this.state.state !== 'ready' || this.computing || this.cancelTurn !== null) return;
    // In a turn of its own: the keystroke is drawn before the document is written.
    this.cancelTurn = this.options.after(0, () => {
      this.cancelTurn = null;
      void this.compute();
    });
  }

  private async compute(): Promise<void> {
    const { worker } = this;
    if (worker === null || this.computing) return;
    const { draft } = this.options.draft.current();
    if (draft === this.seen) return;
    this.seen = draft;
    const document = JSON.stringify(documentOf(draft));
    // A draft that was saved is another value with the same words.
    if (document === this.document) return;
    this.document = document;
    this.computing = true;
    const cancelSlow = this.options.after(SLOW_AFTER, () => this.showReady({ slow: true }));
    const answer = await ask(worker, { ask: 'recompute', document });
    cancelSlow();
    if (this.worker !== worker) return;
    this.computing = false;
    if (answer.to === 'recompute') {
      const { outcome, milliseconds } = answer;
      this.showReady({ shown: { outcome, milliseconds }, faults: 0, slow: false, broken: false });
    } else if (answer.to === 'faulty') this.showReady({ faults: answer.faults, slow: false, broken: false });
    else {
      this.document = '';
      this.showReady({ slow: false, broken: true });
    }
    await this.compute();
  }

  private showReady(news: Partial<Omit<Extract<WhatIfState, { state: 'ready' }>, 'state' | 'run' | 'base' | 'places'>>): void {
    if (this.state.state === 'ready') this.show({ ...this.state, ...news });
  }

  private show(state: WhatIfState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

/** A worker that breaks answers too: that it failed. */
async function ask(worker: WhatIfWorker, call: Parameters<WhatIfWorker['ask']>[0]): Promise<WhatIfAnswer> {
  try {
    return await worker.ask(call);
  } catch {
    return { to: 'failed', problem: null };
  }
}

const errorOf = (answer: WhatIfAnswer | null): Error =>
  answer?.to === 'failed' && answer.problem !== null ? new ProblemError(answer.problem) : new Error('the what-if was not computed');
