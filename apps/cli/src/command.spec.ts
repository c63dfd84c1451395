import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { methodology, responses } from '../test/documents.js';
import { runCommand } from '../test/runCommand.js';
import { withFiles } from '../test/withFiles.js';

const documents = { 'm.json': methodology, 'r.json': responses };
const scoring = ['score', '--methodology', 'm.json', '--responses', 'r.json'];

describe('the command in a checkout', () => {
  beforeAll(() => {
    // The first run may have to build the command.
    runCommand(['--help']);
  }, 300_000);

  it('prints the same bytes every time', () =>
    withFiles(documents, (path) => {
      const cwd = dirname(path('m.json'));
      const [first, second] = [runCommand(scoring, { cwd }), runCommand(scoring, { cwd })];
      expect(first.code).toBe(0);
      expect(first.out).toBe(second.out);
      expect(first.out.endsWith('}\n')).toBe(true);
    }));

  it('takes paths as relative to where npm was called', () =>
    withFiles(documents, (path) => {
      const cwd = dirname(path('m.json'));
      const env = { npm_lifecycle_event: 'eindex', INIT_CWD: cwd };
      expect(runCommand(scoring, { cwd: '/', env }).code).toBe(0);
    }));

  it('passes the exit code on', () => {
    expect(runCommand(['guess'])).toEqual({ code: 1, out: '', err: expect.stringMatching(/^Say which command/u) });
  });

  it('starts many times at once', () =>
    withFiles(documents, async (path) => {
      const script = fileURLToPath(new URL('../../../tooling/eindex.mjs', import.meta.url));
      const runs = Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, [script, ...scoring], { cwd: dirname(path('m.json')), stdio: ['ignore', 'ignore', 'pipe'] });
        const [code] = await once(child, 'close');
        return code;
      });
      expect(await Promise.all(runs)).toEqual([0, 0, 0, 0]);
    }));

  it('ends quietly when the reader of its output goes away', () =>
    withFiles(
      { ...documents, 'batch.json': Array.from({ length: 20_000 }, () => ({ question: 'Q2', locale: 'lv', reply: '5' })) },
      async (path) => {
        const script = fileURLToPath(new URL('../../../tooling/eindex.mjs', import.meta.url));
        const args = [script, 'reply', '--methodology', path('m.json'), '--batch', path('batch.json')];
        const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
        const said: Buffer[] = [];
        child.stderr.on('data', (chunk) => said.push(chunk));
        child.stdout.destroy();
        await once(child, 'close');
        expect(Buffer.concat(said).toString('utf8')).toBe('');
      },
    ));
}, 60_000);
