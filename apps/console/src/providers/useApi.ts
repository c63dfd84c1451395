import type { Client } from '@e-index/contracts';
import { useContext } from 'react';
import { ApiContext } from './ApiContext.js';

export const useApi = (): Client => {
  const client = useContext(ApiContext);
  if (client === null) throw new Error('useApi outside of ApiContext');
  return client;
};
