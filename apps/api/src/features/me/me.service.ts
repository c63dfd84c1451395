import { Injectable } from '@nestjs/common';
import type { Me, MeChange } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { allowMe } from './me.policy.js';
import { MeRepository } from './me.repository.js';

@Injectable()
export class MeService {
  constructor(private readonly repository: MeRepository) {}

  async read(who: Principal): Promise<Me> {
    allowMe('me.read', who);
    const { id, name, email, locale, roles } = who;
    return { id, name, email, locale, roles: [...roles], assignments: await this.repository.assignmentsOf(id) };
  }

  async change(who: Principal, change: MeChange): Promise<Me> {
    allowMe('me.change', who);
    await this.repository.setLocale(who.id, change.locale);
    return this.read({ ...who, locale: change.locale });
  }
}
