import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { ChatToken } from '@e-index/contracts';
import type { Principal } from '../../platform/auth/Principal.js';
import { CLOCK, type Clock } from '../../platform/clock.js';
import { CONFIG, type Config } from '../../platform/config.js';
import { AssignmentSnapshots } from './assignment-snapshots.service.js';
import { AssignmentsPolicy } from './assignments.policy.js';
import { ChatsRepository } from './chats.repository.js';
import { signDirectLineToken } from './signDirectLineToken.js';

const LIFETIME_SECONDS = 30 * 60;

/** The door to the conversation: one per person and questionnaire. */
@Injectable()
export class ChatsService {
  constructor(
    private readonly snapshots: AssignmentSnapshots,
    private readonly policy: AssignmentsPolicy,
    private readonly repository: ChatsRepository,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  async open(who: Principal, id: string): Promise<ChatToken> {
    await this.policy.allow('assignment.chat', who, await this.snapshots.load(id));
    const conversationId = await this.repository.open(id, who.id, who.locale);
    const claims = {
      iss: 'e-index-api',
      aud: 'e-index-directline',
      sub: who.id,
      conversation: conversationId,
      assignment: id,
      session: randomUUID(),
    } as const;
    const token = await signDirectLineToken(claims, this.config.directLineSecret, this.now(), LIFETIME_SECONDS);
    return { conversationId, token, expiresIn: LIFETIME_SECONDS, domain: '/assistant/v3/directline', userId: who.id };
  }
}
