import type { VersionFacts } from './versionFacts.js';

/** Thrown where the methodology has another version of this code; nothing is written. */
export class VersionTaken extends Error {
  constructor(readonly facts: Pick<VersionFacts, 'methodology' | 'version'>) {
    super('version taken');
    this.name = 'VersionTaken';
  }
}
