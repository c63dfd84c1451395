import { Injectable } from '@nestjs/common';
import { Recent } from '../../platform/collections/Recent.js';
import { Failure } from '../../platform/problems/Failure.js';
import type { AssignmentSnapshot } from './AssignmentSnapshot.js';
import { AssignmentSnapshotsRepository } from './assignment-snapshots.repository.js';

// About 40 kB each with every question answered.
const MOST = 1000;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Questionnaires as decisions need them. A remembered one may be old: only a save, which names its sequence, may be decided on it. */
@Injectable()
export class AssignmentSnapshots {
  private readonly recent = new Recent<string, AssignmentSnapshot>(MOST);

  constructor(private readonly repository: AssignmentSnapshotsRepository) {}

  /** @throws Failure not-found, also for an id that cannot be one. */
  async load(id: string): Promise<AssignmentSnapshot> {
    const loaded = UUID.test(id) ? await this.repository.load(id) : null;
    if (loaded === null) throw new Failure('not-found');
    this.remember(loaded);
    return loaded;
  }

  remembered(id: string): AssignmentSnapshot | undefined {
    return this.recent.get(id);
  }

  remember(snapshot: AssignmentSnapshot): void {
    this.recent.set(snapshot.id, snapshot);
  }
}
