import type { JsonObject } from '@e-index/core';
import type { Checked } from './checkDocument.js';

export interface CheckWorker {
  readonly check: (document: JsonObject) => Promise<Checked>;
  readonly stop: () => void;
}

/** The checks in a thread of their own, one document at a time. */
export function createCheckWorker(): CheckWorker {
  const worker = new Worker(new URL('./checks.worker.ts', import.meta.url), { type: 'module' });
  return {
    check: (document) =>
      new Promise((resolve, reject) => {
        worker.addEventListener('message', ({ data }: MessageEvent<Checked>) => resolve(data), { once: true });
        worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
        worker.postMessage(document, {});
      }),
    stop: () => worker.terminate(),
  };
}
