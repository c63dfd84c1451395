// Checks who imports whom (and a few more promises of docs/architecture.md) over the whole tree; each broken one is a line.
import { checkArchitecture } from './architecture/checkArchitecture.mjs';
import { readModules } from './architecture/readModules.mjs';

const faults = checkArchitecture(readModules());
for (const { path, message } of faults) console.error(`${path}: ${message}`);
process.exitCode = faults.length === 0 ? 0 : 1;
