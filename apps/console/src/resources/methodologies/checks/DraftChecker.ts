import { documentOf, placeOf, type EffectiveShares, type JsonObject, type MethodologyDraft } from '@e-index/core';
import type { DraftState } from '../draft/DraftState.js';
import type { DraftStore } from '../draft/DraftStore.js';
import type { Checked } from './checkDocument.js';
import type { Problem } from './Problem.js';

export interface Checks {
  /** The draft that was looked at; null before the first answer. */
  readonly draft: MethodologyDraft | null;
  /** Faults first, each kind in document order. */
  readonly problems: readonly Problem[];
  readonly byNode: ReadonlyMap<string, readonly Problem[]>;
  /** What each part weighs in the end; null while there are faults. */
  readonly shares: EffectiveShares | null;
  /** The draft has changed since. */
  readonly pending: boolean;
  /** The last look did not come to an end; what stands here is of an earlier one. */
  readonly failed: boolean;
}

export interface DraftCheckerOptions {
  readonly draft: { readonly subscribe: DraftStore['subscribe']; readonly current: () => Pick<DraftState, 'draft'> };
  readonly check: (document: JsonObject) => Promise<Checked>;
  /** Calls back after some milliseconds and returns what cancels it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

const CHECK_AFTER = 250;

/** Checks a draft again once nothing was changed in it for a moment, one document at a time. React reads it by useSyncExternalStore. */
export class DraftChecker {
  private readonly options: DraftCheckerOptions;
  private readonly listeners = new Set<() => void>();
  private state: Checks = { draft: null, problems: [], byNode: new Map(), shares: null, pending: true, failed: false };
  private looking = false;
  private cancelTimer: (() => void) | null = null;

  constructor(options: DraftCheckerOptions) {
    this.options = options;
  }

  readonly current = (): Checks => this.state;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Looks at the draft now and after every change, until what is returned is called. */
  start(): () => void {
    const unsubscribe = this.options.draft.subscribe(() => this.changed());
    void this.look();
    return () => {
      unsubscribe();
      this.cancelTimer?.();
    };
  }

  private changed(): void {
    if (this.options.draft.current().draft === this.state.draft) return;
    if (!this.state.pending) this.show({ ...this.state, pending: true });
    this.cancelTimer?.();
    this.cancelTimer = this.options.after(CHECK_AFTER, () => void this.look());
  }

  private async look(): Promise<void> {
    if (this.looking) return;
    const { draft } = this.options.draft.current();
    this.looking = true;
    try {
      const checked = await this.options.check(documentOf(draft));
      const problems = problemsOf(draft, checked);
      const byNode = keepSame(this.state.byNode, groupByNode(problems));
      this.show({ draft, problems, byNode, shares: checked.shares, pending: false, failed: false });
    } catch {
      // Said where the checks are read; the next change asks again.
      this.show({ ...this.state, failed: true });
    } finally {
      this.looking = false;
    }
    if (this.options.draft.current().draft !== draft) this.changed();
  }

  private show(state: Checks): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}

function problemsOf(draft: MethodologyDraft, { faults, findings }: Checked): readonly Problem[] {
  return [
    ...faults.map((fault): Problem => ({ kind: 'fault', severity: 'error', place: placeOf(draft, fault.path), fault })),
    ...findings.map((finding): Problem => ({ kind: 'finding', severity: finding.severity, place: placeOf(draft, finding.path), finding })),
  ];
}

function groupByNode(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const byNode = new Map<string, Problem[]>();
  for (const problem of problems) {
    const same = byNode.get(problem.place.node);
    if (same === undefined) byNode.set(problem.place.node, [problem]);
    else same.push(problem);
  }
  return byNode;
}

/** A node whose problems are the same as before keeps the same list, so that nothing of it is drawn again. */
function keepSame(before: Checks['byNode'], now: Checks['byNode']): Checks['byNode'] {
  return new Map(
    [...now].map(([node, problems]) => {
      const known = before.get(node);
      return [node, known !== undefined && JSON.stringify(known) === JSON.stringify(problems) ? known : problems];
    }),
  );
}
