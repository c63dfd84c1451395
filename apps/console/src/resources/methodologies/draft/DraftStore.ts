import { DraftConflict, ProblemError, type Client, type MethodologyDraft as StoredDraft } from '@e-index/contracts';
import {
  applyOperations,
  draftFrom,
  invertOperations,
  mergeFields,
  type DraftNode,
  type JsonObject,
  type MethodologyDraft,
  type Operation,
} from '@e-index/core';
import type { DraftMeta, DraftState, NodeConflict, Refused } from './DraftState.js';
import { fieldsBetween, joinSets, seenNow, touches, withPending } from './pendingOperations.js';

export interface DraftStoreOptions {
  readonly api: Pick<Client, 'methodologyDraft' | 'changeDraft'>;
  readonly versionId: string;
  readonly first: StoredDraft;
  /** Calls back after some milliseconds and returns what cancels it: the window's timer, or a test's. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

interface Edit {
  readonly name: string;
  /** Edits of one key in a row (typing in one field) are one step of undo. */
  readonly key: string | undefined;
  readonly operations: readonly Operation[];
  readonly inverse: readonly Operation[];
}

const SAVE_AFTER = 500;
const RETRY_AFTER = 5000;
const MOST_STEPS = 500;

/**
 * A draft on the screen: shows every edit at once, saves in the background one request after another, takes in what colleagues did
 * meanwhile, and keeps what met with their changes until the person has chosen. React reads it by useSyncExternalStore.
 */
export class DraftStore {
  private readonly options: DraftStoreOptions;
  private readonly listeners = new Set<() => void>();
  private confirmed: MethodologyDraft;
  private pending: readonly Operation[] = [];
  private meta: DraftMeta;
  private revision: number;
  private conflicts: readonly NodeConflict[] = [];
  private refused: readonly Refused[] = [];
  private done: readonly Edit[] = [];
  private undone: readonly Edit[] = [];
  private unreachable = false;
  private sending: Promise<void> | null = null;
  private cancelTimer: (() => void) | null = null;
  private state: DraftState;

  constructor(options: DraftStoreOptions) {
    this.options = options;
    this.confirmed = draftFrom(options.first.nodes);
    this.meta = options.first;
    this.revision = options.first.revision;
    this.state = this.describe(this.confirmed);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  readonly current = (): DraftState => this.state;

  /**
   * Does something to the draft, at once.
   * @param name what it is called in "Undo: …"
   * @param key edits with the same key in a row are undone together
   */
  edit(operations: readonly Operation[], name: string, key?: string): void {
    const { draft } = this.state;
    const fitting = seenNow(draft, operations);
    if (fitting.length === 0 || !applyOperations(draft, fitting, null).ok) return;
    const inverse = invertOperations(draft, fitting);
    const last = this.done.at(-1);
    const edit =
      key !== undefined && last?.key === key
        ? { ...last, operations: joinSets([...last.operations, ...fitting]), inverse: [...inverse, ...last.inverse] }
        : { name, key, operations: fitting, inverse };
    this.done = [...(edit.key !== undefined && last?.key === key ? this.done.slice(0, -1) : this.done), edit].slice(-MOST_STEPS);
    this.undone = [];
    this.enqueue(fitting);
  }

  /** Sets fields of one node; null takes a field away. */
  set(node: string, fields: JsonObject, name: string, key?: string): void {
    this.edit([{ op: 'set', node, version: 0, fields }], name, key);
  }

  undo(): void {
    const edit = this.done.at(-1);
    if (edit === undefined) return;
    this.done = this.done.slice(0, -1);
    this.undone = [...this.undone, edit];
    this.enqueue(edit.inverse);
  }

  redo(): void {
    const edit = this.undone.at(-1);
    if (edit === undefined) return;
    this.undone = this.undone.slice(0, -1);
    this.done = [...this.done, { ...edit, key: undefined }];
    this.enqueue(edit.operations);
  }

  /** The person's choice for a node that a colleague changed too: its fields from here on. For a node that is gone, null lets it go. */
  settle(id: string, fields: JsonObject | null, name: string): void {
    const conflict = this.conflicts.find(({ node }) => node.id === id);
    if (conflict === undefined) return;
    this.conflicts = this.conflicts.filter((other) => other !== conflict);
    this.show();
    if (fields === null) return;
    const { node } = conflict;
    const now = this.state.draft.nodes.get(id);
    if (now !== undefined) {
      const changed = fieldsBetween(now.fields, fields);
      if (Object.keys(changed).length > 0) this.set(id, changed, name);
    } else if (node.parent !== null) this.edit([{ op: 'add', node: id, kind: node.kind, parent: node.parent, before: null, fields }], name);
  }

  dismissRefused(): void {
    this.refused = [];
    this.show();
  }

  /** Sends what is not sent yet; resolves when the server has it, or could not be reached. */
  async flush(): Promise<void> {
    this.cancelTimer?.();
    this.cancelTimer = null;
    if (this.sending !== null) await this.sending;
    if (this.pending.length === 0) return;
    this.sending = this.send().finally(() => {
      this.sending = null;
      this.show();
    });
    this.show();
    await this.sending;
  }

  /** Takes in what colleagues changed. Does nothing while something of one's own is on its way: its answer brings the same. */
  async pull(): Promise<void> {
    if (this.sending !== null || this.pending.length > 0) return;
    const answer = await this.options.api.methodologyDraft(this.options.versionId, this.revision);
    if (this.sending === null) this.receive(answer);
    this.show();
  }

  private enqueue(operations: readonly Operation[]): void {
    this.pending = [...this.pending, ...operations];
    this.show();
    this.saveAfter(SAVE_AFTER);
  }

  private saveAfter(milliseconds: number): void {
    this.cancelTimer?.();
    this.cancelTimer = this.options.after(milliseconds, () => {
      this.cancelTimer = null;
      void this.flush();
    });
  }

  private async send(): Promise<void> {
    const sent = this.pending;
    const { api, versionId } = this.options;
    try {
      const operations = [...joinSets(seenNow(this.confirmed, sent))];
      const answer = await api.changeDraft(versionId, { since: this.revision, operations });
      this.unreachable = false;
      this.pending = this.pending.slice(sent.length);
      this.receive(answer);
      if (this.pending.length > 0) this.saveAfter(SAVE_AFTER);
    } catch (error) {
      await this.afterFailure(error, sent.length);
    }
  }

  private async afterFailure(error: unknown, sent: number): Promise<void> {
    const problem = error instanceof ProblemError ? error.problem : undefined;
    const conflict =
      error instanceof ProblemError && error.slug === 'draft-conflict' ? DraftConflict.safeParse(problem?.current) : undefined;
    if (conflict?.success === true) return this.meet(conflict.data);
    if (problem !== undefined && problem.status >= 400 && problem.status < 500 && ![401, 408, 429].includes(problem.status)) {
      // The server will never take these: they are taken back here, with its reason beside them.
      const nodes = new Set(this.pending.slice(0, sent).map(({ node }) => node));
      const message = (problem.errors ?? []).map((fault) => fault.message).join(' ') || problem.detail;
      this.refused = [...this.refused, ...[...nodes].map((node) => ({ node, message }))];
      this.pending = this.pending.slice(sent);
      this.done = [];
      this.undone = [];
      return;
    }
    this.unreachable = true;
    this.saveAfter(RETRY_AFTER);
  }

  /** Joins what was done here with what a colleague did to the same nodes; what cannot be joined waits for the person. */
  private async meet({ nodes, gone }: DraftConflict): Promise<void> {
    const mine = this.state.draft;
    const base = this.confirmed;
    try {
      this.receive(await this.options.api.methodologyDraft(this.options.versionId, this.revision));
    } catch {
      this.unreachable = true;
      return this.saveAfter(RETRY_AFTER);
    }
    for (const theirs of nodes) {
      if (this.pending.some((operation) => operation.op === 'remove' && operation.node === theirs.id)) {
        // What a colleague has just worked on is not thrown away unseen: whoever still wants to, removes it again.
        this.pending = this.pending.filter((operation) => !touches(operation, theirs.id));
        this.keep({ kind: 'changed', node: theirs, merged: theirs.fields, places: [] });
        continue;
      }
      const before = base.nodes.get(theirs.id);
      const ours = mine.nodes.get(theirs.id);
      const others = this.pending.filter((operation) => !(operation.op === 'set' && operation.node === theirs.id));
      if (before === undefined || ours === undefined) continue;
      const { fields, conflicts } = mergeFields(before.fields, ours.fields, theirs.fields);
      const joined = fieldsBetween(theirs.fields, fields);
      this.pending =
        Object.keys(joined).length === 0 ? others : [{ op: 'set', node: theirs.id, version: theirs.version, fields: joined }, ...others];
      if (conflicts.length > 0) this.keep({ kind: 'changed', node: theirs, merged: fields, places: conflicts });
    }
    for (const id of gone) {
      const ours = mine.nodes.get(id);
      this.pending = this.pending.filter((operation) => !touches(operation, id));
      if (ours !== undefined && base.nodes.has(id)) this.keep({ kind: 'gone', node: ours });
    }
    if (this.pending.length > 0) this.saveAfter(0);
  }

  private keep(conflict: NodeConflict): void {
    this.conflicts = [...this.conflicts.filter(({ node }) => node.id !== conflict.node.id), conflict];
  }

  private receive(answer: StoredDraft): void {
    const nodes = new Map<string, DraftNode>(answer.whole ? [] : this.confirmed.nodes);
    for (const id of answer.removed) nodes.delete(id);
    for (const node of answer.nodes) nodes.set(node.id, node);
    this.confirmed = draftFrom(nodes.values());
    this.meta = answer;
    this.revision = answer.revision;
  }

  private show(): void {
    this.state = this.describe(withPending(this.confirmed, this.pending));
    for (const listener of this.listeners) listener();
  }

  private describe(draft: MethodologyDraft): DraftState {
    const { row, basedOn, editors, reviews, mayReview } = this.meta;
    return {
      draft,
      meta: { row, basedOn, editors, reviews, mayReview },
      revision: this.revision,
      save: this.saveState(),
      conflicts: this.conflicts,
      refused: this.refused,
      undo: this.done.at(-1)?.name ?? null,
      redo: this.undone.at(-1)?.name ?? null,
    };
  }

  private saveState(): DraftState['save'] {
    if (this.conflicts.length > 0) return 'undecided';
    if (this.unreachable) return 'unreachable';
    return this.pending.length > 0 || this.sending !== null ? 'saving' : 'saved';
  }
}
