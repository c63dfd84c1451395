import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A running server of one data folder. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that holds a data folder, if one is alive. The number in postmaster.pid alone proves nothing: after a restart of the machine or
 * container it may belong to any program, and a server that ended may linger as a zombie. So its command line has to name the folder.
 */
export function findPostmaster(data: string): Postmaster | undefined {
  const lines = readLines(path.join(data, 'postmaster.pid'));
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid) || !commandLine(pid).includes(data)) return undefined;
  return { pid, port };
}

/** Whether the server that findPostmaster gave is there still: cheap enough to ask all the time. */
export function isRunning(data: string, pid: number): boolean {
  return process.platform === 'linux' ? findPostmaster(data)?.pid === pid : isAlive(pid);
}

/** Takes away the postmaster.pid of a server that is gone: PostgreSQL would take a stranger with that number for a living server. */
export function clearStalePostmaster(data: string): void {
  if (findPostmaster(data) === undefined) fs.rmSync(path.join(data, 'postmaster.pid'), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') {
      const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
      return execFileSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' });
    }
    return execFileSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}

function readLines(file: string): readonly string[] {
  try {
    return fs.readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
