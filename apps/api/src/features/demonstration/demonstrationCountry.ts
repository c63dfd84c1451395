import { createHash } from 'node:crypto';
import { writeCanonical } from '@e-index/core';
import { familyMethodologies, openRound, organisations, round2021 } from '@e-index/seed';
import { closedRoundSeed } from './closedRoundSeed.js';
import { demonstrationPeople } from './demonstrationPeople.js';
import type { DemonstrationCountry, VersionRow } from './DemonstrationRows.js';
import { openRoundSeed } from './openRoundSeed.js';

/** The country of the demonstration as of a moment: pure but for the ids it makes. */
export function demonstrationCountry(now: Date, today: string): DemonstrationCountry {
  const open = openRound(today);
  return {
    organisations,
    versions: Object.values(familyMethodologies).map((methodology): VersionRow => {
      const canonical = writeCanonical(methodology);
      return {
        methodologyId: methodology.id,
        version: methodology.version,
        title: methodology.title,
        canonical,
        sha256: createHash('sha256').update(canonical, 'utf8').digest('hex'),
        publishedAt: new Date(`${round2021.stages.opensOn}T06:00:00Z`),
      };
    }),
    rounds: [closedRoundSeed(round2021), openRoundSeed(open, now)],
    openRound: open.id,
    people: demonstrationPeople,
  };
}
