import type { Me } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';
import type { ReactNode } from 'react';
import { words } from '../locales/words.js';

export interface LayoutProps {
  readonly locale: Locale;
  /** Path and query without the language, to offer the same page in the other one. */
  readonly path: string;
  readonly me: Me | null;
  readonly children: ReactNode;
}

/** Header, skip link, main and footer of every page. Works without script; the sign-out form is an ordinary post. */
export function Layout({ locale, path, me, children }: LayoutProps) {
  const say = words(locale);
  const other = locale === 'lv' ? 'en' : 'lv';
  return (
    <>
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="site">
        <a className="site__name" href={`/${locale}/`}>
          {say.siteName}
        </a>
        <nav aria-label={say.navigation}>
          <ul>
            <li>
              <a href={`/${locale}/#results`}>{say.results}</a>
            </li>
            {me !== null && me.assignments.length > 0 ? (
              <li>
                <a href={`/${locale}/questionnaires`}>{say.myQuestionnaires}</a>
              </li>
            ) : null}
            {me !== null && me.roles.length > 0 ? (
              <li>
                <a href="/console/">{say.console}</a>
              </li>
            ) : null}
            <li>{me === null ? <a href={`/${locale}/sign-in`}>{say.signIn}</a> : <a href={`/${locale}/sign-out`}>{say.signOut}</a>}</li>
            <li>
              <a href={`/${other}${path}`} lang={other} hrefLang={other}>
                {say.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <p>{say.siteName}</p>
      </footer>
    </>
  );
}
