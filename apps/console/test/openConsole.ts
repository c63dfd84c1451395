import axe from 'axe-core';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page, Request } from 'playwright-core';
import { answersOfApi } from './answers.js';

const origin = 'http://console.test';
const mediaTypes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
]);
// What the api sends with every page: a console that needs more than this would break in production alone.
const contentSecurityPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'";

export interface Stubbed {
  readonly status?: number;
  readonly body: unknown;
  /** What other calls are answered once this one was made. */
  readonly afterwards?: Readonly<Record<string, unknown>>;
}

/** Answers by what was sent: a server that remembers. */
export type Answering = (body: unknown, query: URLSearchParams) => Stubbed;

export interface OpenedConsole {
  readonly page: Page;
  /** What changed something: "POST /populations/p/closing" and the body that was sent. */
  readonly sent: readonly { readonly call: string; readonly body: unknown; readonly language: string | undefined }[];
  /** The lists that were asked for, with their queries, oldest first. */
  readonly asked: readonly string[];
  /** From now on the call is answered so. */
  answer(call: string, stubbed: Stubbed): void;
  goTo(address: string): Promise<void>;
  /** WCAG 2.2 AA by axe: one line a fault, none for a clean page. */
  faults(): Promise<readonly string[]>;
}

export interface ConsoleOptions {
  /** Folder of the built console. */
  readonly built: string;
  readonly width?: number;
  readonly locale?: 'lv' | 'en';
  readonly scheme?: 'light' | 'dark';
  readonly stubs?: Readonly<Record<string, Stubbed | Answering>>;
}

/** Opens the built console in the browser, with a stubbed api, on 22 November 2026 at noon in Riga. Nothing leaves the machine. */
export async function openConsole(browser: Browser, options: ConsoleOptions): Promise<OpenedConsole> {
  const { built, width = 1440, locale = 'lv', scheme = 'light', stubs = {} } = options;
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    timezoneId: 'Europe/Riga',
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript((chosen) => localStorage.setItem('RaStore.locale', JSON.stringify(chosen)), locale);
  const page = await context.newPage();
  // It runs on from there: filters wait for a pause in typing.
  await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
  const answers = new Map<string, Stubbed | Answering>([
    ...Object.entries(answersOfApi).map(([call, body]) => [call, { body }] as const),
    ...Object.entries(stubs),
  ]);
  const sent: { call: string; body: unknown; language: string | undefined }[] = [];
  const asked: string[] = [];
  const note = (request: Request, call: string): void => {
    if (request.method() !== 'GET') sent.push({ call, body: bodyOf(request), language: request.headers()['accept-language'] });
  };
  await page.route('**/*', async (route) => {
    const request = route.request();
    const { pathname, search, searchParams } = new URL(request.url());
    if (pathname.startsWith('/console/')) {
      const file = path.join(built, pathname === '/console/' ? 'index.html' : pathname.slice('/console/'.length));
      if (!fs.existsSync(file)) return route.fulfill({ status: 404, body: '' });
      return route.fulfill({
        body: fs.readFileSync(file),
        contentType: mediaTypes.get(path.extname(file)) ?? 'application/octet-stream',
        headers: { 'content-security-policy': contentSecurityPolicy },
      });
    }
    const call = `${request.method()} ${pathname.replace(/^\/api\/v1/, '')}`;
    note(request, call);
    if (search !== '') asked.push(pathname + search);
    const found: Stubbed | Answering = answers.get(call) ?? {
      status: 404,
      body: { type: '/problems/not-found', title: 'Nav atrasts', status: 404, detail: `Nav: ${call}` },
    };
    const stubbed = typeof found === 'function' ? found(bodyOf(request), searchParams) : found;
    for (const [later, body] of Object.entries(stubbed.afterwards ?? {})) answers.set(later, { body });
    return route.fulfill({ status: stubbed.status ?? 200, contentType: 'application/json', body: JSON.stringify(stubbed.body) });
  });
  return {
    page,
    sent,
    asked,
    answer: (call, stubbed) => void answers.set(call, stubbed),
    goTo: async (address) => {
      await page.goto(`${origin}/console/#${address}`);
    },
    faults: async () => {
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { readonly axe: typeof import('axe-core') };
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return (await engine.run(document, { runOnly: { type: 'tag', values: tags } })).violations;
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ''}`),
      );
    },
  };
}

/** What was sent, where it is JSON; a file is told by its type. */
function bodyOf(request: Request): unknown {
  const type = request.headers()['content-type'] ?? 'application/json';
  return type === 'application/json' ? request.postDataJSON() : type;
}
