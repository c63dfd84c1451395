import fs from 'node:fs';
import { processIdentity } from './processIdentity.mjs';

/**
 * Makes this process the only one that works in a folder. A lock whose process is gone (kill -9, a power cut) is taken over.
 * @param {string} file
 * @returns {{holder: number} | {takenOver: boolean, release: () => void}} `holder` is the living process that has it already
 */
export function takeLock(file) {
  let takenOver = false;
  for (;;) {
    if (write(file)) return { takenOver, release: () => fs.rmSync(file, { force: true }) };
    const { pid, identity } = read(file);
    if (pid !== undefined && pid !== process.pid && processIdentity(pid) === identity) return { holder: pid };
    fs.rmSync(file, { force: true });
    takenOver = true;
  }
}

function write(file) {
  const draft = `${file}.${process.pid}`;
  fs.writeFileSync(draft, JSON.stringify({ pid: process.pid, identity: processIdentity(process.pid) }));
  try {
    // Linked, not written in place: whoever reads the lock finds it whole.
    fs.linkSync(draft, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    fs.rmSync(draft, { force: true });
  }
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
