import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Person } from '../stack/Country.js';
import type { Place } from '../stack/startStack.js';
import { launchBrowser } from './launchBrowser.js';

export interface ABrowser {
  /** Another device: nothing is remembered in it but, where somebody is named, their open session. */
  device(person?: Pick<Person, 'cookie'>, options?: BrowserContextOptions): Promise<BrowserContext>;
}

/** A browser for the tests of a file. */
export function aBrowser(place: Place): ABrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return {
    async device(person, options = {}) {
      const context = await browser.newContext({ baseURL: place.url, locale: 'lv-LV', viewport: { width: 1280, height: 900 }, ...options });
      context.setDefaultTimeout(20_000);
      if (person !== undefined) {
        const [name = '', value = ''] = person.cookie.split('=');
        await context.addCookies([{ name, value, url: place.url, httpOnly: true, sameSite: 'Lax' }]);
      }
      return context;
    },
  };
}
