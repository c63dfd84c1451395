import { familyMethodologies } from '../rounds/familyMethodologies.js';
import { round2021 } from '../rounds/round2021.js';
import { calibrate } from './calibrate.js';
import { demonstrationSeed } from './demonstrationSeed.js';
import { maturityProfiles } from './maturityProfile.js';
import { publishedTargets } from './publishedTargets.js';

// A tool for development, run on the built package after a methodology has changed: prints what to copy into maturityProfile.ts.
for (const population of round2021.populations) {
  const { family } = population;
  console.log(
    JSON.stringify(
      {
        family,
        ...calibrate(familyMethodologies[family], population, demonstrationSeed, maturityProfiles[family], publishedTargets[family]),
      },
      undefined,
      2,
    ),
  );
}
