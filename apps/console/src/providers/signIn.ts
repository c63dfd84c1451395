export type SignInFailure = 'wrongPassword' | 'tooMany' | 'signInFailed';

export class SignInError extends Error {
  constructor(readonly failure: SignInFailure) {
    super(failure);
    this.name = 'SignInError';
  }
}

/** Opens a session by password; the cookie comes with the answer. @throws SignInError */
export const signIn = async (email: string, password: string): Promise<void> => {
  const response = await fetch('/api/auth/sign-in/email', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  }).catch(() => undefined);
  if (response?.ok === true) return;
  const status = response?.status ?? 503;
  throw new SignInError(status === 429 ? 'tooMany' : status < 500 ? 'wrongPassword' : 'signInFailed');
};
