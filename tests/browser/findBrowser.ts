import { existsSync } from 'node:fs';
import { unpackChromium } from './unpackChromium.js';

export interface FoundBrowser {
  readonly executablePath: string;
  /** What the browser's process has to be told besides. */
  readonly environment: Readonly<Record<string, string>>;
}

const ofTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser named by CHROMIUM_PATH, else one of the system, else the one from npm; EINDEX_BROWSER=npm asks for the last at once. */
export async function findBrowser(): Promise<FoundBrowser> {
  if (process.env['EINDEX_BROWSER'] !== 'npm') {
    const executablePath = process.env['CHROMIUM_PATH'] || ofTheSystem.find((path) => existsSync(path));
    if (executablePath !== undefined) return { executablePath, environment: {} };
  }
  return unpackChromium();
}
