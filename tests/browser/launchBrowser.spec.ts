import { expect, test, vi } from 'vitest';
import { findBrowser } from './findBrowser.js';
import { launchBrowser } from './launchBrowser.js';

test('the browser named by CHROMIUM_PATH is taken before any other', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/opt/own/chromium');
  vi.stubEnv('EINDEX_BROWSER', '');
  expect(await findBrowser()).toEqual({ executablePath: '/opt/own/chromium', environment: {} });
  vi.unstubAllEnvs();
});

if (process.platform === 'linux' && process.arch === 'x64')
  test('a machine without a browser opens pages with the one from npm', async () => {
    vi.stubEnv('EINDEX_BROWSER', 'npm');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>E-indekss</h1><p>Āžu ķēve</p>');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('E-indekss');
      // Letters that are drawn take place; without a font they would not.
      expect((await page.getByText('Āžu ķēve').boundingBox())?.height).toBeGreaterThan(10);
    } finally {
      await browser.close();
      vi.unstubAllEnvs();
    }
  }, 120_000);
