import { workspaceWords } from '../locales/workspace.js';
import { words } from '../locales/words.js';
import type { Page } from '../shell/page.js';
import { SignIn } from './SignIn.js';
import { SignOut } from './SignOut.js';

/** A path of this site, and nothing else: an address typed into the link must not lead elsewhere after signing in. */
const safePath = (wanted: string | null, otherwise: string): string =>
  wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : otherwise;

export const signInPage: Page = (context) => {
  const { locale } = context;
  const props = { locale, to: safePath(context.url.searchParams.get('to'), `/${locale}/questionnaires`) };
  return Promise.resolve({
    title: `${workspaceWords(locale).signInTitle} · ${words(locale).siteName}`,
    body: <SignIn {...props} />,
    island: { name: 'sign-in', props },
  });
};

export const signOutPage: Page = (context) => {
  const { locale } = context;
  return Promise.resolve({
    title: `${words(locale).signOut} · ${words(locale).siteName}`,
    body: <SignOut locale={locale} />,
    island: { name: 'sign-out', props: { locale } },
  });
};
