import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the browser has brought this view to life: until then nothing that is typed or pressed would be noticed, so nothing may be. */
export const useLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
