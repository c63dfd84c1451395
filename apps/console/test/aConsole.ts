import { launchBrowser } from '@e-index/tests/browser';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, vi } from 'vitest';
import { openConsole, type ConsoleOptions, type OpenedConsole } from './openConsole.js';

/** The console as it stands in the sources, built for production, and a browser, for the tests of a file. */
export const aConsole = (): ((address: string, options?: Omit<ConsoleOptions, 'built'>) => Promise<OpenedConsole>) => {
  const built = fs.mkdtempSync(path.join(os.tmpdir(), 'e-index-console-'));
  let browser: Browser;
  beforeAll(async () => {
    // Else React would be built with its warnings.
    vi.stubEnv('NODE_ENV', 'production');
    await build({ root: path.join(import.meta.dirname, '..'), logLevel: 'error', build: { outDir: built, emptyOutDir: true } });
    vi.unstubAllEnvs();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    fs.rmSync(built, { recursive: true, force: true });
  });
  return async (address, options = {}) => {
    const opened = await openConsole(browser, { built, ...options });
    await opened.goTo(address);
    return opened;
  };
};
