import type { Locale } from '@e-index/messages';
import { useRef, useState, type FormEvent } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import { useLive } from '../shell/useLive.js';

export interface SignInProps {
  readonly locale: Locale;
  /** Path on this site to go to afterwards. */
  readonly to: string;
}

type Outcome = 'idle' | 'busy' | 'wrongPassword' | 'tooMany' | 'signInFailed' | 'emailMissing' | 'linkSent';

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(`/api/auth${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** Password, or a link by e-mail. Says the same whether or not the address is known. */
export function SignIn({ locale, to }: SignInProps) {
  const say = workspaceWords(locale);
  const live = useLive();
  // Read when they are needed: what a browser fills in by itself, or was typed early, counts like anything typed.
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>('idle');
  const attempt = async (send: () => Promise<Response>, done: () => void): Promise<void> => {
    setOutcome('busy');
    try {
      const response = await send();
      if (response.ok) return done();
      setOutcome(response.status === 429 ? 'tooMany' : response.status < 500 ? 'wrongPassword' : 'signInFailed');
    } catch {
      setOutcome('signInFailed');
    }
  };
  const signIn = (event: FormEvent): void => {
    event.preventDefault();
    void attempt(
      () => post('/sign-in/email', { email: email.current?.value, password: password.current?.value }),
      () => location.assign(to),
    );
  };
  const sendLink = (): void => {
    const address = email.current?.value.trim() ?? '';
    if (address === '') return setOutcome('emailMissing');
    void attempt(
      () => post('/sign-in/magic-link', { email: address, callbackURL: to }),
      () => setOutcome('linkSent'),
    );
  };
  const problem = outcome === 'idle' || outcome === 'busy' || outcome === 'linkSent' ? undefined : say[outcome];
  return (
    <div className="sign-in">
      <h1>{say.signInTitle}</h1>
      <form onSubmit={signIn}>
        <div className="ei-field">
          <label htmlFor="email">{say.email}</label>
          <input id="email" type="email" autoComplete="username" required ref={email} />
        </div>
        <div className="ei-field">
          <label htmlFor="password">{say.password}</label>
          <input id="password" type="password" autoComplete="current-password" required ref={password} />
        </div>
        <div aria-live="polite">
          {problem === undefined ? null : <p className="ei-problem">{problem}</p>}
          {outcome === 'linkSent' ? <p className="saved">{say.linkSent}</p> : null}
        </div>
        <button type="submit" disabled={!live || outcome === 'busy'}>
          {say.signIn}
        </button>
        <p className="quiet">{say.linkText}</p>
        <button type="button" className="button--quiet" disabled={!live || outcome === 'busy'} onClick={sendLink}>
          {say.linkInstead}
        </button>
      </form>
    </div>
  );
}
