import { ProblemError } from '@e-index/contracts';
import { createConsoleClient } from '../../../providers/createConsoleClient.js';
import type { Numbered, WhatIfAnswer, WhatIfCall } from './WhatIfCall.js';
import { WhatIfDesk } from './WhatIfDesk.js';

// Off the main thread: thousands of questionnaires are fetched, read and scored here, and only what is shown crosses over.
let desk: WhatIfDesk | null = null;

addEventListener('message', ({ data: { number, content } }: MessageEvent<Numbered<WhatIfCall>>) => {
  void answer(content)
    .catch((error: unknown): WhatIfAnswer => ({ to: 'failed', problem: error instanceof ProblemError ? error.problem : null }))
    .then((answered) => postMessage({ number, content: answered } satisfies Numbered<WhatIfAnswer>));
});

async function answer(call: WhatIfCall): Promise<WhatIfAnswer> {
  if (call.ask === 'open') return open(call);
  if (desk === null) throw new Error(`${call.ask} before a run was opened`);
  switch (call.ask) {
    case 'recompute': {
      const started = performance.now();
      const recomputed = desk.recompute(JSON.parse(call.document));
      return recomputed.ok
        ? { to: 'recompute', outcome: recomputed.outcome, milliseconds: performance.now() - started }
        : { to: 'faulty', faults: recomputed.faults };
    }
    case 'explain':
      return { to: 'explain', parts: desk.explain(call.body) };
    case 'files':
      return { to: 'files', files: desk.files() };
  }
}

async function open({ run, methodologyVersion, locale }: Extract<WhatIfCall, { ask: 'open' }>): Promise<WhatIfAnswer> {
  const api = createConsoleClient(() => locale);
  const [{ document }, responses] = await Promise.all([api.methodology(methodologyVersion), api.responses(run)]);
  const opened = WhatIfDesk.open(document, responses);
  if (!opened.ok) return { to: 'faulty', faults: opened.faults };
  desk = opened.desk;
  return { to: 'open', base: opened.base };
}
