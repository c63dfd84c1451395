import { createClient, ProblemError, type Me } from '@e-index/contracts';
import { locales, type Locale } from '@e-index/messages';
import { matchPath } from 'react-router';
import { renderToString } from 'react-dom/server';
import { createBundleReader } from './bundle/readBundle.js';
import { routes } from './routes.js';
import { readAssets } from './shell/assets.js';
import { Document } from './shell/Document.js';
import { failurePage } from './shell/failurePage.js';
import { Layout } from './shell/Layout.js';
import type { PageContext, PageView, Redirect } from './shell/page.js';

/** One request as the api hands it over. `fetch` calls the same api in process, with the visitor's cookie. */
export interface PortalRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
}

export interface PortalResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const assets = readAssets();
const bundles = createBundleReader();

const preferred = (header: string | undefined): Locale => {
  const tags = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return locales.find((locale) => locale === tags.find((tag) => tag === 'lv' || tag === 'en')) ?? 'lv';
};

const redirect = (location: string): PortalResponse => ({ status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' });

/** Renders one page. Never throws: what fails becomes a page that says so. */
export const render = async (request: PortalRequest): Promise<PortalResponse> => {
  const url = new URL(request.url, 'http://portal.invalid');
  const locale = locales.find((candidate) => url.pathname === `/${candidate}` || url.pathname.startsWith(`/${candidate}/`));
  if (locale === undefined)
    return redirect(`/${preferred(request.headers['accept-language'])}${url.pathname === '/' ? '/' : url.pathname}${url.search}`);
  const path = url.pathname.slice(3) || '/';
  const client = createClient({
    locale,
    fetch: (input, init) => request.fetch(String(input), init),
    headers: (): Record<string, string> => (request.headers['cookie'] === undefined ? {} : { cookie: request.headers['cookie'] }),
  });
  const context = { locale, url, params: {}, client, bundles: bundles((file) => request.fetch(file)) };
  const [me, outcome] = await Promise.all([whoIs(context), open(path, context)]);
  if ('redirect' in outcome) return redirect(outcome.redirect);
  return respond(outcome, locale, path + url.search, me);
};

const whoIs = (context: PageContext): Promise<Me | null> => context.client.me().catch(() => null);

const open = async (path: string, context: PageContext): Promise<PageView | Redirect> => {
  for (const { path: pattern, page } of routes) {
    const match = matchPath(pattern, path);
    if (match === null) continue;
    try {
      return await page({ ...context, params: match.params });
    } catch (failure) {
      if (failure instanceof ProblemError) return failurePage(context, failure);
      console.error(failure);
      return failurePage(context, undefined);
    }
  }
  return failurePage(context, 'not-found');
};

const respond = (view: PageView, locale: Locale, path: string, me: Me | null): PortalResponse => {
  const html = renderToString(
    <Document locale={locale} title={view.title} assets={assets} island={view.island ?? null}>
      <Layout locale={locale} path={path} me={me}>
        {view.island === undefined ? view.body : <div id="island">{view.body}</div>}
      </Layout>
    </Document>,
  );
  return {
    status: view.status ?? 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': me === null && view.island === undefined ? 'public, max-age=60' : 'no-store',
      vary: 'cookie',
    },
    body: `<!doctype html>${html}`,
  };
};
