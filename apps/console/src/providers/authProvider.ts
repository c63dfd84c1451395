import { ProblemError, type Client, type Me } from '@e-index/contracts';
import type { AuthProvider } from 'react-admin';
import { isOffered } from './permissions.js';
import { signIn } from './signIn.js';

const statusOf = (error: unknown): number => (error instanceof ProblemError ? error.problem.status : 0);

/** Sessions are the portal's cookies. Only staff enter; others stay on the sign-in page, which tells them where their place is. */
export const createAuthProvider = (client: Pick<Client, 'me'>): AuthProvider => {
  let known: Promise<Me> | null = null;
  // Kept while the page is open: asked on every navigation, and the api checks each request anyway.
  const me = (): Promise<Me> => {
    known ??= client.me().catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  return {
    login: async ({ email, password }: { readonly email: string; readonly password: string }) => {
      known = null;
      await signIn(email, password);
      const { roles } = await me();
      return roles.length === 0 ? { redirectTo: false } : { redirectTo: '/' };
    },
    logout: async () => {
      known = null;
      await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }).catch(
        () => undefined,
      );
      return '/login';
    },
    checkAuth: async () => {
      const { roles } = await me();
      if (roles.length === 0) throw new NotStaff();
    },
    checkError: async (error: unknown) => {
      if (statusOf(error) !== 401) return;
      known = null;
      throw error;
    },
    getIdentity: async () => {
      const { id, name } = await me();
      return { id, fullName: name };
    },
    getPermissions: async () => (await me()).roles,
    canAccess: async ({ resource }) => isOffered((await me()).roles, resource),
  };
};

/** `logoutUser: false` is read by react-admin: the session is the portal's too and stays. */
class NotStaff extends Error {
  readonly logoutUser = false;
  readonly redirectTo = '/login';
  override readonly message = '';
}
