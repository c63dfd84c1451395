import type { Client } from '@e-index/contracts';
import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useLogoutIfAccessDenied } from 'react-admin';
import { useApi } from './useApi.js';

/** An action through the client, shown only once the server has done it. Whatever came of it, everything on the page is read again. */
export const useAct = <T, V = void>(act: (api: Client, input: V) => Promise<T>): UseMutationResult<T, Error, V> => {
  const api = useApi();
  const queries = useQueryClient();
  const logoutIfDenied = useLogoutIfAccessDenied();
  return useMutation<T, Error, V>({
    mutationFn: (input) => act(api, input),
    onError: (error) => logoutIfDenied(error),
    // Not waited for: what is read anew may take the button off the page, and with it the caller's own onSuccess.
    onSettled: () => {
      void queries.invalidateQueries();
    },
  });
};
