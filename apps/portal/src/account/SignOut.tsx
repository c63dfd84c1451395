import type { Locale } from '@e-index/messages';
import { words } from '../locales/words.js';
import { useLive } from '../shell/useLive.js';

/** Asks once, because a link must not sign anybody out by itself. */
export function SignOut({ locale }: { readonly locale: Locale }) {
  const say = words(locale);
  const live = useLive();
  const leave = async (): Promise<void> => {
    await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    location.assign(`/${locale}/`);
  };
  return (
    <>
      <h1>{say.signOut}</h1>
      <p>
        <button type="button" disabled={!live} onClick={() => void leave()}>
          {say.signOut}
        </button>
      </p>
    </>
  );
}
