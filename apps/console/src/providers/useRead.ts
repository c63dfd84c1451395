import type { Client } from '@e-index/contracts';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import { useApi } from './useApi.js';

export interface ReadOptions<T> {
  readonly enabled?: boolean;
  /** Milliseconds until it is asked again, by what came last; false: not again. */
  readonly every?: (data: T | undefined) => number | false;
  /** It never changes: asked once. */
  readonly fixed?: boolean;
}

/** Reads through the client and keeps the answer under `key`; an ended session leads to the sign-in page. */
export const useRead = <T>(key: readonly unknown[], ask: (api: Client) => Promise<T>, options: ReadOptions<T> = {}): UseQueryResult<T> => {
  const api = useApi();
  const logoutIfDenied = useLogoutIfAccessDenied();
  const { every, fixed = false, enabled = true } = options;
  return useQuery<T>({
    queryKey: ['api', ...key],
    queryFn: async () => {
      try {
        return await ask(api);
      } catch (error) {
        await logoutIfDenied(error);
        throw error;
      }
    },
    enabled,
    staleTime: fixed ? Infinity : 0,
    refetchInterval: every === undefined ? false : (query) => every(query.state.data),
  });
};
