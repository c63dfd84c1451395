import type { LocalText } from '@e-index/contracts';

/** Thrown where a version is to be deleted that something refers to: these surveys, or something else. */
export class VersionInUse extends Error {
  constructor(readonly surveys: readonly LocalText[]) {
    super('version in use');
    this.name = 'VersionInUse';
  }
}
