import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

export interface ProgramSettings {
  readonly name: string;
  /** The built program. */
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Gets all it writes. */
  readonly log: string;
}

export interface Program {
  readonly name: string;
  alive(): boolean;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Starts it again after a kill; resolves when it says that it is ready. */
  start(): Promise<void>;
  /** Asks it to end, and insists after eight seconds. */
  stop(): Promise<void>;
}

const readyWithin = 60_000;
const stopWithin = 8000;

/** One of the platform's programs, started as the supervisor starts it: with a channel on which it says `ready`. */
export async function startProgram({ name, file, environment, log }: ProgramSettings): Promise<Program> {
  let child: ChildProcess | undefined;
  const program: Program = {
    name,
    alive: () => child !== undefined && child.exitCode === null && child.signalCode === null,
    async start() {
      const started = spawn(process.execPath, ['--enable-source-maps', file], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { PATH: process.env['PATH'] ?? '', ...environment },
      });
      child = started;
      for (const stream of [started.stdout, started.stderr]) stream?.on('data', (words: Buffer) => appendFileSync(log, words));
      await new Promise<void>((resolve, reject) => {
        const settle = (failure?: Error): void => {
          clearTimeout(tooLate);
          started.removeListener('exit', ended);
          if (failure === undefined) resolve();
          else reject(failure);
        };
        const tooLate = setTimeout(() => settle(new Error(`${name} was not ready in time`)), readyWithin);
        started.once('message', () => settle());
        const ended = (code: number | null) => settle(new Error(`${name} ended with ${code}; its words are in ${log}`));
        started.once('exit', ended);
      });
    },
    async kill() {
      if (child === undefined || !program.alive()) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    async stop() {
      if (child === undefined || !program.alive()) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await Promise.race([gone, pause(stopWithin)]);
      await program.kill();
    },
  };
  await program.start();
  return program;
}
