import { draftFrom, draftMethodology, readMethodologyValue, type MethodologyDraft } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { methodologyDocument } from '../../../../test/documents.js';
import { responsesDocument } from '../../../../test/whatIfRound.js';
import type { BaseRun } from './BaseRun.js';
import type { WhatIfAnswer, WhatIfCall } from './WhatIfCall.js';
import { WhatIfDesk } from './WhatIfDesk.js';
import { WhatIfStore } from './WhatIfStore.js';

const run = (id: string): BaseRun => ({
  run: id,
  finishedAt: null,
  publishedAs: null,
  population: {
    id: 'p',
    title: { lv: 'p', en: 'p' },
    round: '2021',
    methodology: { versionId: 'm0', id: 'municipalities', version: '2021.1' },
  },
});

/** The draft with the first section's weight set. */
function draftWith(weight: unknown): MethodologyDraft {
  const read = readMethodologyValue(methodologyDocument);
  if (!read.ok) throw new Error('the methodology has faults');
  let given = 0;
  const { nodes } = draftMethodology(read.value, () => `n${(given += 1)}`);
  return draftFrom(
    [...nodes.values()].map((node) =>
      node.fields['code'] === 'CS' ? { ...node, fields: { ...node.fields, weight: weight === undefined ? null : Number(weight) } } : node,
    ),
  );
}

/** A what-if whose worker answers when it is told to, and whose timers never ring by themselves. */
function aWhatIf() {
  let draft = draftWith(60);
  let listener: () => void = () => undefined;
  const timers: { readonly milliseconds: number; readonly act: () => void }[] = [];
  const asked: { readonly call: WhatIfCall; readonly answer: (answer: WhatIfAnswer) => Promise<void> }[] = [];
  let stopped = 0;
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  const store = new WhatIfStore({
    draft: {
      subscribe: (listen) => {
        listener = listen;
        return () => undefined;
      },
      // Nothing else of a draft's state is read.
      current: () => ({
        draft,
        revision: 1,
        save: 'saved',
        conflicts: [],
        refused: [],
        undo: null,
        redo: null,
        meta: {
          row: {
            id: 'm1',
            methodology: 'm',
            version: '1',
            title: {},
            status: 'draft',
            sha256: '',
            publishedAt: null,
            sections: 0,
            questions: 0,
          },
          basedOn: null,
          editors: [],
          reviews: [],
          mayReview: false,
        },
      }),
    },
    createWorker: () => ({
      ask: (call) =>
        new Promise((resolve) => {
          asked.push({
            call,
            answer: async (answer) => {
              resolve(answer);
              await settle();
            },
          });
        }),
      stop: () => {
        stopped += 1;
      },
    }),
    after: (milliseconds, act) => {
      const timer = { milliseconds, act };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  });
  store.start();
  const desk = WhatIfDesk.open(methodologyDocument, responsesDocument);
  if (!desk.ok) throw new Error('the round has faults');
  return {
    store,
    asked,
    stopped: () => stopped,
    weights: () =>
      asked.flatMap(({ call }) => (call.ask === 'recompute' ? [/"code":"CS".*?"weight":(\d+|null)/u.exec(call.document)?.[1]] : [])),
    edit: (to: MethodologyDraft) => {
      draft = to;
      listener();
    },
    /** What is to happen at the end of this turn. */
    turn: async () => {
      for (const timer of timers.filter(({ milliseconds }) => milliseconds === 0)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.act();
      }
      await settle();
    },
    ring: (after: number) => timers.filter(({ milliseconds }) => milliseconds === after).forEach(({ act }) => act()),
    opened: { to: 'open', base: desk.base } satisfies WhatIfAnswer,
    computed: (document: unknown = methodologyDocument): WhatIfAnswer => {
      const recomputed = desk.desk.recompute(document);
      if (!recomputed.ok) throw new Error('the document has faults');
      return { to: 'recompute', outcome: recomputed.outcome, milliseconds: 5 };
    },
  };
}

async function aReadyWhatIf() {
  const whatIf = aWhatIf();
  void whatIf.store.choose(run('r1'), 'lv');
  await whatIf.asked[0]?.answer(whatIf.opened);
  await whatIf.asked[1]?.answer(whatIf.computed());
  return whatIf;
}

const ready = ({ store }: Awaited<ReturnType<typeof aReadyWhatIf>>) => {
  const state = store.current();
  if (state.state !== 'ready') throw new Error(state.state);
  return state;
};

describe('A what-if', () => {
  it('shows the draft as it is once its run is read', async () => {
    const whatIf = await aReadyWhatIf();
    expect(whatIf.weights()).toEqual(['60']);
    expect(ready(whatIf).shown?.outcome.after.scores[0]).toBe(73);
  });

  it('computes one draft at a time, and of those that came meanwhile only the newest', async () => {
    const whatIf = await aReadyWhatIf();
    whatIf.edit(draftWith(61));
    await whatIf.turn();
    for (const weight of [62, 63, 64]) whatIf.edit(draftWith(weight));
    await whatIf.turn();
    expect(whatIf.weights()).toEqual(['60', '61']);
    await whatIf.asked[2]?.answer(whatIf.computed());
    expect(whatIf.weights()).toEqual(['60', '61', '64']);
  });

  it('computes nothing anew where the draft was only saved', async () => {
    const whatIf = await aReadyWhatIf();
    whatIf.edit(draftWith(60));
    await whatIf.turn();
    expect(whatIf.weights()).toEqual(['60']);
  });

  it('keeps the last state without faults, and says how many there are now', async () => {
    const whatIf = await aReadyWhatIf();
    const { shown } = ready(whatIf);
    whatIf.edit(draftWith(undefined));
    await whatIf.turn();
    await whatIf.asked[2]?.answer({ to: 'faulty', faults: 2 });
    expect(ready(whatIf)).toMatchObject({ faults: 2 });
    expect(ready(whatIf).shown).toBe(shown);
  });

  it('says so when a computation takes long, until it ends', async () => {
    const whatIf = await aReadyWhatIf();
    whatIf.edit(draftWith(61));
    await whatIf.turn();
    whatIf.ring(300);
    expect(ready(whatIf).slow).toBe(true);
    await whatIf.asked[2]?.answer(whatIf.computed());
    expect(ready(whatIf).slow).toBe(false);
  });

  it('goes on after a computation that broke off', async () => {
    const whatIf = await aReadyWhatIf();
    whatIf.edit(draftWith(61));
    await whatIf.turn();
    await whatIf.asked[2]?.answer({ to: 'failed', problem: null });
    expect(ready(whatIf).broken).toBe(true);
    whatIf.edit(draftWith(61));
    await whatIf.turn();
    expect(whatIf.weights()).toEqual(['60', '61', '61']);
  });

  it('of another run drops what was under way', async () => {
    const whatIf = await aReadyWhatIf();
    whatIf.edit(draftWith(61));
    await whatIf.turn();
    void whatIf.store.choose(run('r2'), 'lv');
    expect(whatIf.stopped()).toBe(1);
    expect(whatIf.store.current()).toMatchObject({ state: 'loading', run: { run: 'r2' } });
    await whatIf.asked[3]?.answer(whatIf.opened);
    await whatIf.asked[2]?.answer(whatIf.computed());
    expect(whatIf.store.current()).toMatchObject({ state: 'ready', run: { run: 'r2' }, shown: null });
  });

  it('tells why a run could not be read, and can be without any', async () => {
    const whatIf = aWhatIf();
    void whatIf.store.choose(run('r1'), 'lv');
    await whatIf.asked[0]?.answer({ to: 'faulty', faults: 3 });
    expect(whatIf.store.current()).toMatchObject({ state: 'failed', because: 'faulty' });
    await whatIf.store.choose(null, 'lv');
    expect(whatIf.store.current()).toEqual({ state: 'none' });
  });
});
