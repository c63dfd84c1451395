import { useContext, useSyncExternalStore } from 'react';
import { ChecksContext } from './ChecksContext.js';
import type { Checks } from './DraftChecker.js';

const unchecked: Checks = { draft: null, problems: [], byNode: new Map(), shares: null, pending: true, failed: false };
const never = () => () => undefined;

/** A part of what the checks say of the draft; what is drawn from it is drawn again only when that part is another value. */
export function useChecks<T>(part: (checks: Checks) => T): T {
  const checker = useContext(ChecksContext);
  return useSyncExternalStore(checker?.subscribe ?? never, () => part(checker?.current() ?? unchecked));
}
