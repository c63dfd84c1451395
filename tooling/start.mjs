// npm start: everything from a fresh clone to a running platform. Nothing but Node is there until installIfNeeded has run.
import { announcement } from './start/announce.mjs';
import { claimPlace } from './start/claimPlace.mjs';
import { platformPrograms } from './start/platformPrograms.mjs';
import { freePort } from './start/ports.mjs';
import { readSettings } from './start/readSettings.mjs';
import { supervise } from './start/supervise.mjs';
import { buildPackages } from './workspace/buildPackages.mjs';
import { installIfNeeded } from './workspace/installIfNeeded.mjs';

const settings = readSettings(process.env);
if ('fault' in settings) refuse(settings.fault);
const place = await claimPlace(settings);
if ('fault' in place) refuse(place.fault);

await installIfNeeded();
console.log('Building what has changed …');
await buildPackages();
const database = await import('@e-index/database');
const { programs, seed } = platformPrograms(settings, await freePort());
supervise({
  settings,
  database,
  programs,
  seed,
  whenUp: () => console.log(announcement(settings)),
  whenDown: place.release,
});

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
