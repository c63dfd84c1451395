import { Injectable } from '@nestjs/common';
import { Recent } from '../collections/Recent.js';
import { Failure } from '../problems/Failure.js';
import type { Principal } from './Principal.js';
import { PrincipalRepository, type KnownPerson } from './principal.repository.js';

const MEMORY_MS = 30_000;
const MOST = 5000;

/** Who a session token or an id stands for. Remembered persons serve routes that prove the rest in their own statement; all others ask anew. */
@Injectable()
export class Callers {
  private readonly recent = new Recent<string, { readonly known: KnownPerson; readonly until: number }>(MOST);

  constructor(private readonly repository: PrincipalRepository) {}

  bySession(token: string, mayRemember: boolean): Promise<KnownPerson | null> {
    return this.find(`session ${token}`, mayRemember, () => this.repository.bySession(token));
  }

  byId(id: string, mayRemember: boolean): Promise<KnownPerson | null> {
    return this.find(`person ${id}`, mayRemember, () => this.repository.byId(id));
  }

  /**
   * The caller as of now.
   * @throws Failure not-signed-in where the session has ended since.
   */
  async confirm(who: Principal): Promise<Principal> {
    const known = who.via.kind === 'session' ? await this.bySession(who.via.token, false) : await this.byId(who.id, false);
    if (known === null) throw new Failure('not-signed-in');
    return { ...known.person, via: who.via };
  }

  private async find(key: string, mayRemember: boolean, ask: () => Promise<KnownPerson | null>): Promise<KnownPerson | null> {
    const remembered = mayRemember ? this.recent.get(key) : undefined;
    if (remembered !== undefined && Date.now() < remembered.until) return remembered.known;
    const known = await ask();
    if (known === null) this.recent.delete(key);
    else this.recent.set(key, { known, until: Date.now() + MEMORY_MS });
    return known;
  }
}
