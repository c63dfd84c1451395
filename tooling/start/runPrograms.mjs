import fs from 'node:fs';
import path from 'node:path';
import { rotateLog } from './rotateLog.mjs';
import { superviseProcess } from './superviseProcess.mjs';

/**
 * Runs the platform's programs over a database, each under supervision, until it is stopped. The order of `programs` is the order of starting;
 * they stop in the reverse order, one after another, so that nobody loses what he stands on.
 * @param {{programs: readonly {name: string, file: string, environment: Record<string, string | undefined>}[], logFolder: string,
 *   say: (line: string) => void, timing?: object}} options
 * @returns {{ready: Promise<unknown>, stop: () => Promise<void>}}
 */
export function runPrograms({ programs, logFolder, say, timing }) {
  fs.mkdirSync(logFolder, { recursive: true });
  const running = programs.map((program) => {
    const log = path.join(logFolder, `${program.name}.log`);
    rotateLog(log);
    return superviseProcess({ ...program, log, say }, timing);
  });
  return {
    ready: Promise.all(running.map(({ ready }) => ready)),
    async stop() {
      for (const { stop } of running.toReversed()) await stop();
    },
  };
}
