import { Succession, successions } from './successions.js';

/** The successions that led to a body, in the order of the registry; none for a body that took over nobody. */
export function predecessorsOf(id: string): readonly Succession[] {
  return successions.filter(({ successor }) => successor === id);
}
