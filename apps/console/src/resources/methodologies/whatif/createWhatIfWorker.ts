import type { Numbered, WhatIfAnswer, WhatIfCall } from './WhatIfCall.js';

export interface WhatIfWorker {
  /** Rejects only when the worker itself breaks. */
  readonly ask: (call: WhatIfCall) => Promise<WhatIfAnswer>;
  /** Whatever it is doing, it stops, and what was asked is not answered. */
  readonly stop: () => void;
}

/** What-ifs in a thread of their own. */
export function createWhatIfWorker(): WhatIfWorker {
  const worker = new Worker(new URL('./whatIf.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { readonly resolve: (answer: WhatIfAnswer) => void; readonly reject: (error: Error) => void }>();
  let number = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Numbered<WhatIfAnswer>>) => {
    waiting.get(data.number)?.resolve(data.content);
    waiting.delete(data.number);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    ask: (content) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, content } satisfies Numbered<WhatIfCall>, {});
      }),
    stop: () => worker.terminate(),
  };
}
