import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './findBrowser.js';

// Tests talk to the platform alone: nothing of the browser's own goes out.
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
];

/**
 * A headless Chromium, with its sandbox wherever that can work: Chromium refuses it to root.
 * @throws where no browser of `findBrowser` starts, with its own words
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, environment } = await findBrowser();
  return chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: quiet,
    env: { ...environmentOfProcess(), ...environment },
  });
}

function environmentOfProcess(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
