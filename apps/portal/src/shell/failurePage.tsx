import type { ProblemError } from '@e-index/contracts';
import { words } from '../locales/words.js';
import type { PageContext, PageView, Redirect } from './page.js';

/** What the reader sees when a page cannot be shown: not signed in leads to the sign-in page and back, the rest is told in a sentence. */
export const failurePage = (context: PageContext, failure: ProblemError | 'not-found' | undefined): PageView | Redirect => {
  const say = words(context.locale);
  if (failure !== undefined && failure !== 'not-found' && failure.problem.status === 401) {
    return { redirect: `/${context.locale}/sign-in?to=${encodeURIComponent(context.url.pathname + context.url.search)}` };
  }
  const missing = failure === 'not-found' || failure?.problem.status === 404;
  const title = missing ? say.notFoundTitle : (failure?.problem.title ?? say.failedTitle);
  const detail = missing ? say.notFoundText : (failure?.problem.detail ?? say.failedText);
  return {
    status: missing ? 404 : (failure?.problem.status ?? 500),
    title: `${title} · ${say.siteName}`,
    body: (
      <>
        <h1>{title}</h1>
        <p>{detail}</p>
        <p>
          <a href={`/${context.locale}/`}>{say.home}</a>
        </p>
      </>
    ),
  };
};
