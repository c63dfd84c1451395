import { Suspense, type ReactNode } from 'react';
import { useWords } from '../i18n/useWords.js';
import { ConsoleHeader } from './ConsoleHeader.js';
import { ConsoleMenu } from './ConsoleMenu.js';
import { DocumentLanguage } from './DocumentLanguage.js';
import { PageFailure } from './PageFailure.js';

const focusContent = (): void => document.getElementById('main-content')?.focus();

/** Header, menu and page as landmarks; every page brings its own h1 (PageHeader). */
export function ConsoleLayout({ children }: { readonly children?: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="console">
      <DocumentLanguage />
      <button type="button" className="skip" onClick={focusContent}>
        {say.skip}
      </button>
      <ConsoleHeader />
      <div className="console__body">
        <ConsoleMenu />
        <main id="main-content" tabIndex={-1}>
          <PageFailure>
            <Suspense fallback={<p role="status">{say.loading}</p>}>{children}</Suspense>
          </PageFailure>
        </main>
      </div>
    </div>
  );
}
