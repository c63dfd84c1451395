import { launchBrowser } from '@e-index/tests/browser';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openConsole, type ConsoleOptions, type OpenedConsole } from './openConsole.js';

/** The built console in a browser, for the tests of a file. */
export const aConsole = (): ((address: string, options?: Omit<ConsoleOptions, 'built'>) => Promise<OpenedConsole>) => {
  const built = inject('built');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return async (address, options = {}) => {
    const opened = await openConsole(browser, { built, ...options });
    await opened.goTo(address);
    return opened;
  };
};
