import { spawn } from 'node:child_process';

/** Starts a built program; resolves when it says that it is ready. */
export function startProgram(file, env) {
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return new Promise((ready, failed) => {
    child.once('message', () => ready(child));
    child.once('exit', (code) => failed(new Error(`${file} ended with ${code}`)));
  });
}

/** Asks a program to end and waits until it has. */
export const stopProgram = (child) =>
  new Promise((ended) => {
    child.removeAllListeners('exit');
    child.once('exit', ended);
    child.kill('SIGTERM');
  });
