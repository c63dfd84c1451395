import { Succession, successions } from './successions.js';

/** The successions that followed a body, in the order of the registry; none while it exists, several where it was divided. */
export function successorsOf(id: string): readonly Succession[] {
  return successions.filter(({ predecessor }) => predecessor === id);
}
