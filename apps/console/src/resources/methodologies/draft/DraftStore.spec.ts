import type { DraftChange, MethodologyDraft as StoredDraft } from '@e-index/contracts';
import { ProblemError } from '@e-index/contracts';
import { applyOperations, draftFrom, type DraftNode, type JsonObject, type Operation } from '@e-index/core';
import { beforeEach, describe, expect, it } from 'vitest';
import { DraftStore } from './DraftStore.js';

const node = (id: string, kind: DraftNode['kind'], parent: string | null, order: number, fields: JsonObject): DraftNode => ({
  id,
  kind,
  parent,
  order,
  version: 1,
  retired: false,
  fields,
  words: {},
});
const nodes: readonly DraftNode[] = [
  node('m', 'methodology', null, 0, { id: 'test', version: '1' }),
  node('s', 'section', 'm', 0, { code: 'S', weight: 20 }),
  node('t', 'topic', 's', 0, { code: 'T' }),
  node('q1', 'question', 't', 0, { code: 'q1', text: { lv: 'Viens?', en: 'One?' }, weight: 1 }),
  node('q2', 'question', 't', 1, { code: 'q2', weight: 1 }),
];

/** A server that does what the api does with a draft, and can be put out of reach. */
class Server {
  draft = draftFrom(nodes);
  revision = 1;
  reachable = true;
  refuses: string | null = null;
  readonly received: (readonly Operation[])[] = [];
  private readonly removed = new Map<string, number>();

  readonly methodologyDraft = (_id: string, since = 0): Promise<StoredDraft> => this.answer(since);
  readonly changeDraft = (_id: string, change: DraftChange): Promise<StoredDraft> => {
    if (!this.reachable) return Promise.reject(problem('unavailable', 503));
    if (this.refuses !== null)
      return Promise.reject(problem('validation', 422, { errors: [{ path: 'operations.0', message: this.refuses }] }));
    this.received.push(change.operations);
    const applied = applyOperations(this.draft, change.operations, this.revision + 1);
    if (!applied.ok) {
      const ids = applied.refusals.map((refusal) => refusal.node);
      const known = ids.flatMap((id) => this.draft.nodes.get(id) ?? []);
      const current = { revision: this.revision, nodes: known, gone: ids.filter((id) => !this.draft.nodes.has(id)) };
      return Promise.reject(problem('draft-conflict', 409, { current }));
    }
    this.draft = applied.draft;
    this.revision += 1;
    for (const id of applied.removed) this.removed.set(id, this.revision);
    return this.answer(change.since);
  };
  /** A colleague's change. */
  colleague(...operations: Operation[]): void {
    const applied = applyOperations(this.draft, operations, this.revision + 1);
    if (!applied.ok) throw new Error(JSON.stringify(applied.refusals));
    this.draft = applied.draft;
    this.revision += 1;
    for (const id of applied.removed) this.removed.set(id, this.revision);
  }
  fields(id: string): JsonObject | undefined {
    return this.draft.nodes.get(id)?.fields;
  }
  answer(since: number): Promise<StoredDraft> {
    if (!this.reachable) return Promise.reject(problem('unavailable', 503));
    return Promise.resolve({
      row: {
        id: 'v',
        methodology: 'test',
        version: '1',
        title: {},
        status: 'draft',
        sha256: '',
        publishedAt: null,
        sections: 1,
        questions: 2,
      },
      revision: this.revision,
      whole: since === 0,
      nodes: [...this.draft.nodes.values()].filter(({ version }) => version > since),
      removed: [...this.removed].flatMap(([id, revision]) => (revision > since ? [id] : [])),
      basedOn: null,
      editors: [],
      reviews: [],
      mayReview: false,
    });
  }
}
const problem = (slug: string, status: number, more: object = {}) =>
  new ProblemError({ type: `/problems/${slug}`, title: '', status, detail: 'Neizdevās.', ...more });

let server: Server;
let store: DraftStore;
const fields = (id: string) => store.current().draft.nodes.get(id)?.fields;
const order = () => store.current().draft.children.get('t');

beforeEach(async () => {
  server = new Server();
  // Time stands still: what is due is sent when the test says so.
  store = new DraftStore({ api: server, versionId: 'v', first: await server.answer(0), after: () => () => undefined });
});

describe('an edit', () => {
  it('is seen at once and is on the server after saving', async () => {
    store.set('s', { weight: 25 }, 'svars');
    expect([fields('s')?.['weight'], store.current().save, server.fields('s')?.['weight']]).toEqual([25, 'saving', 20]);
    await store.flush();
    expect([store.current().save, server.fields('s')?.['weight']]).toEqual(['saved', 25]);
  });

  it('of one field in many keystrokes is sent as one, and undone in one step', async () => {
    for (const lv of ['V', 'Va', 'Vai']) store.set('q1', { text: { lv } }, 'teksts', 'q1.text');
    await store.flush();
    expect(server.received).toEqual([[{ op: 'set', node: 'q1', version: 1, fields: { text: { lv: 'Vai' } } }]]);
    store.undo();
    expect(fields('q1')?.['text']).toEqual({ lv: 'Viens?', en: 'One?' });
  });

  it('that is undone and repeated ends where it was', async () => {
    store.edit([{ op: 'move', node: 'q2', parent: 't', before: 'q1' }], 'pārvietošana');
    store.edit([{ op: 'remove', node: 'q1', version: 0 }], 'dzēšana');
    store.undo();
    expect([order(), store.current().undo, store.current().redo]).toEqual([['q2', 'q1'], 'pārvietošana', 'dzēšana']);
    store.undo();
    expect(order()).toEqual(['q1', 'q2']);
    store.redo();
    await store.flush();
    expect([order(), server.draft.children.get('t')]).toEqual([
      ['q2', 'q1'],
      ['q2', 'q1'],
    ]);
  });

  it('waits while the server cannot be reached, and is not lost', async () => {
    server.reachable = false;
    store.set('s', { weight: 25 }, 'svars');
    await store.flush();
    expect([store.current().save, fields('s')?.['weight']]).toEqual(['unreachable', 25]);
    server.reachable = true;
    await store.flush();
    expect([store.current().save, server.fields('s')?.['weight']]).toEqual(['saved', 25]);
  });

  it('that the server will not take is taken back with its reason', async () => {
    server.refuses = 'Versija 2 jau ir.';
    store.set('m', { version: '2' }, 'versija');
    await store.flush();
    expect([fields('m')?.['version'], store.current().refused]).toEqual(['1', [{ node: 'm', message: 'Versija 2 jau ir.' }]]);
  });
});

describe('a colleague', () => {
  it('who changes another node is seen after saving', async () => {
    server.colleague({ op: 'set', node: 'q2', version: 1, fields: { weight: 9 } });
    store.set('s', { weight: 25 }, 'svars');
    await store.flush();
    expect([fields('q2')?.['weight'], fields('s')?.['weight']]).toEqual([9, 25]);
  });

  it('who changes another field of the same node meets nobody: both are kept', async () => {
    server.colleague({ op: 'set', node: 'q1', version: 1, fields: { text: { lv: 'Viens?', en: 'The one?' } } });
    store.set('q1', { text: { lv: 'Vai viens?', en: 'One?' } }, 'teksts');
    await store.flush();
    await store.flush();
    expect(store.current().conflicts).toEqual([]);
    expect(server.fields('q1')?.['text']).toEqual({ lv: 'Vai viens?', en: 'The one?' });
  });

  it('who changes the same field is shown beside one’s own value until one has chosen', async () => {
    server.colleague({ op: 'set', node: 's', version: 1, fields: { weight: 30 } });
    store.set('s', { weight: 25 }, 'svars');
    await store.flush();
    const [conflict] = store.current().conflicts;
    expect(conflict?.kind === 'changed' && conflict.places).toEqual([{ at: ['weight'], base: 20, mine: 25, theirs: 30 }]);
    expect([store.current().save, server.fields('s')?.['weight']]).toEqual(['undecided', 30]);
    store.settle('s', { code: 'S', weight: 25 }, 'izvēle');
    await store.flush();
    expect([store.current().save, server.fields('s')]).toEqual(['saved', { code: 'S', weight: 25 }]);
  });

  it('who takes a question away leaves one’s own text to be brought back', async () => {
    server.colleague({ op: 'remove', node: 'q1', version: 1 });
    store.set('q1', { text: { lv: 'Mans teksts' } }, 'teksts');
    await store.flush();
    const [conflict] = store.current().conflicts;
    expect([conflict?.kind, conflict?.node.fields['text']]).toEqual(['gone', { lv: 'Mans teksts' }]);
    store.settle('q1', conflict?.node.fields ?? null, 'atjaunošana');
    await store.flush();
    expect(server.fields('q1')?.['text']).toEqual({ lv: 'Mans teksts' });
  });

  it('who changes what was just removed here keeps it, and one is told', async () => {
    server.colleague({ op: 'set', node: 'q1', version: 1, fields: { weight: 7 } });
    store.edit([{ op: 'remove', node: 'q1', version: 0 }], 'dzēšana');
    await store.flush();
    expect([server.fields('q1')?.['weight'], fields('q1')?.['weight']]).toEqual([7, 7]);
    expect(store.current().conflicts).toMatchObject([{ kind: 'changed', node: { id: 'q1' }, places: [] }]);
  });

  it('is seen without an edit of one’s own when the draft is asked for anew', async () => {
    server.colleague({ op: 'retire', node: 'q2', version: 1, retired: true });
    await store.pull();
    expect(store.current().draft.nodes.get('q2')?.retired).toBe(true);
  });
});
