import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useLogin } from 'react-admin';
import { useWords } from '../i18n/useWords.js';
import { SignInError, type SignInFailure } from '../providers/signIn.js';

/** E-mail and password, with browsers' own help in filling them in. */
export function SignInForm() {
  const { say, locale } = useWords();
  const login = useLogin();
  const queries = useQueryClient();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<SignInFailure | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await login({ email, password });
      await queries.invalidateQueries();
    } catch (error) {
      setFailure(error instanceof SignInError ? error.failure : 'signInFailed');
    }
    setBusy(false);
  };
  return (
    <>
      <h1>{say.signInTitle}</h1>
      <p>{say.signInLead}</p>
      <form onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor="email">{say.email}</label>
          <input
            id="email"
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor="password">{say.password}</label>
          <input
            id="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        <div aria-live="assertive">{failure === null ? null : <p className="notice notice--danger">{say[failure]}</p>}</div>
        <Button type="submit" variant="contained" fullWidth disabled={busy} size="large">
          {busy ? say.signingIn : say.signIn}
        </Button>
      </form>
      <p>
        <a href={`/${locale}`}>{say.portal}</a>
      </p>
    </>
  );
}
