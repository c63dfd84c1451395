import { Failure } from '../problems/Failure.js';
import { isAllowed, type Standing } from './isAllowed.js';
import type { Action } from './permissions.js';

/** @throws Failure not-signed-in for the public, else not-allowed, where the table does not let somebody who stands so do this. */
export function requireAllowed(action: Action, standing: Standing): void {
  if (!isAllowed(action, standing)) throw new Failure(standing.signedIn ? 'not-allowed' : 'not-signed-in');
}
