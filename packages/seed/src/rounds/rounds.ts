import { openRound } from './openRound.js';
import { round2021 } from './round2021.js';
import { SeedRound } from './seedRound.js';

/** The rounds of the demonstration as of a day (`YYYY-MM-DD`): the closed one of 2021 and the one that is open. */
export function rounds(today: string): readonly SeedRound[] {
  return [round2021, openRound(today)];
}
