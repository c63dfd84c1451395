import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

const DEFAULTS = { readyWithin: 60_000, stopWithin: 10_000, firstPause: 250, longestPause: 10_000, triesBeforeReady: 3 };

/**
 * Keeps one Node program running: starts it, waits for its word 'ready', starts it again when it ends, ever more slowly while it keeps ending.
 *
 * It has its own process group, so that Ctrl-C in a terminal reaches the supervisor alone, and a channel to us, whose loss tells it that
 * the supervisor is gone.
 *
 * @param {{name: string, file: string, environment: Record<string, string | undefined>, log: string, say: (line: string) => void}} program
 *   `log` is the file that gets all it writes
 * @param {Partial<typeof DEFAULTS>} [timing] milliseconds, and how often it may end before it was ever ready
 * @returns {{ready: Promise<void>, stop: () => Promise<void>, pid: () => number | undefined}} `ready` is rejected when it never became so
 */
export function superviseProcess({ name, file, environment, log, say }, timing = {}) {
  const limits = { ...DEFAULTS, ...timing };
  const interruption = new AbortController();
  let child;
  let announce;
  const ready = new Promise((resolve, reject) => (announce = { resolve, reject }));
  ready.catch(() => {});
  const finished = keepRunning();

  async function keepRunning() {
    let wasReady = false;
    let failures = 0;
    while (!interruption.signal.aborted) {
      const logged = sizeOf(log);
      const { ending, becameReady } = await runOnce(() => {
        wasReady = true;
        announce.resolve();
      });
      if (interruption.signal.aborted) return;
      failures = becameReady ? 1 : failures + 1;
      const words = lastWords(log, logged);
      if (!wasReady && failures >= limits.triesBeforeReady) {
        announce.reject(new Error(`${name} does not start (${ending}). The end of ${log}:\n${words}`));
        return;
      }
      const wait = Math.min(limits.firstPause * 2 ** (failures - 1), limits.longestPause);
      say(`${name} ended (${ending}) and is started again in ${wait / 1000} s. The end of ${log}:\n${words}`);
      await pause(wait, undefined, { signal: interruption.signal }).catch(() => {});
    }
  }

  function runOnce(whenReady) {
    return new Promise((resolve) => {
      const output = fs.openSync(log, 'a');
      child = spawn(process.execPath, ['--enable-source-maps', file], {
        stdio: ['ignore', output, output, 'ipc'],
        detached: true,
        windowsHide: true,
        env: { ...process.env, ...environment },
      });
      fs.closeSync(output);
      let becameReady = false;
      const tooLate = setTimeout(() => child.kill('SIGKILL'), limits.readyWithin);
      child.on('message', (message) => {
        if (message !== 'ready') return;
        becameReady = true;
        clearTimeout(tooLate);
        whenReady();
      });
      child.on('error', (error) => {
        if (child.pid === undefined) resolve({ ending: error.message, becameReady: false });
      });
      child.once('close', (code, signal) => {
        clearTimeout(tooLate);
        resolve({ ending: signal ?? `code ${code}`, becameReady });
      });
    });
  }

  async function stop() {
    interruption.abort();
    announce.reject(new Error(`${name} was stopped`));
    child?.kill('SIGTERM');
    const tooLate = setTimeout(() => child?.kill('SIGKILL'), limits.stopWithin);
    await finished;
    clearTimeout(tooLate);
  }

  return { ready, stop, pid: () => child?.pid };
}

function sizeOf(file) {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function lastWords(file, from) {
  const lines = fs.readFileSync(file).subarray(from).toString('utf8').trimEnd().split('\n');
  return lines.slice(-15).join('\n');
}
