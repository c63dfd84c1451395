import fs from 'node:fs';
import path from 'node:path';
import { portState } from './ports.mjs';
import { takeLock } from './takeLock.mjs';

/**
 * Makes sure that nobody else runs the platform in this data folder, nor uses its port.
 * @param {{dataFolder: string, port: number}} settings
 * @returns {Promise<{release: () => void} | {fault: string}>} the fault is a sentence that says what would help
 */
export async function claimPlace({ dataFolder, port }) {
  fs.mkdirSync(dataFolder, { recursive: true });
  const lock = takeLock(path.join(dataFolder, 'start.lock'));
  if ('holder' in lock)
    return { fault: `The e-index is running here already, as process ${lock.holder}. To stop that one: kill ${lock.holder}` };
  // What a killed run left behind may need a moment to notice and to end.
  const state = await portState(port, lock.takenOver ? 15_000 : 500);
  if (state === 'free') return { release: lock.release };
  lock.release();
  const reason = state === 'taken' ? `Port ${port} is used by another program` : `This user may not listen on port ${port}`;
  return { fault: `${reason}. Choose another one, as in PORT=${port === 3100 ? 3200 : 3100} npm start.` };
}
