import { useRead } from './useRead.js';
import { isOffered, type Permission } from './permissions.js';

/** Whether to offer it to the person who is signed in; no while that is not known. */
export const usePermission = (name: Permission): boolean => {
  const { data } = useRead(['me'], (api) => api.me());
  return data !== undefined && isOffered(data.roles, name);
};
