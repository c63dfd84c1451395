import { createHash } from 'node:crypto';
import { writeCanonical, type Methodology } from '@e-index/core';
import { familyMethodologies, openRound, organisations, round2021 } from '@e-index/seed';
import { closedRoundSeed } from './closedRoundSeed.js';
import { demonstrationPeople, methodologist } from './demonstrationPeople.js';
import type { DemonstrationCountry, VersionRow } from './DemonstrationRows.js';
import { draftSeed } from './draftSeed.js';
import { openRoundSeed } from './openRoundSeed.js';

/** The country of the demonstration as of a moment: pure but for the ids it makes. */
export function demonstrationCountry(now: Date, today: string): DemonstrationCountry {
  const open = openRound(today);
  const versions = Object.values(familyMethodologies).map(versionRow);
  return {
    organisations,
    versions,
    drafts: versions.map((version) => draftSeed(version, methodologist)),
    rounds: [closedRoundSeed(round2021), openRoundSeed(open, now)],
    openRound: open.id,
    people: demonstrationPeople,
  };
}

function versionRow(methodology: Methodology): VersionRow {
  const canonical = writeCanonical(methodology);
  return {
    methodologyId: methodology.id,
    version: methodology.version,
    title: methodology.title,
    canonical,
    sha256: createHash('sha256').update(canonical, 'utf8').digest('hex'),
    publishedAt: new Date(`${round2021.stages.opensOn}T06:00:00Z`),
  };
}
