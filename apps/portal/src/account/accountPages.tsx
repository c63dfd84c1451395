import { workspaceWords } from '../locales/workspace.js';
import { words } from '../locales/words.js';
import type { Page } from '../shell/page.js';
import { safePath } from './safePath.js';
import { SignIn } from './SignIn.js';
import { SignOut } from './SignOut.js';

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
