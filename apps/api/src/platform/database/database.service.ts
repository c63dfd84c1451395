import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createClient, listenFor } from '@e-index/database';
import { CONFIG, type Config } from '../config.js';

/** Prisma for ordinary work, and the same pool for the few statements that have to be one round trip. Repositories alone use it. */
@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly client: ReturnType<typeof createClient>;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.client = createClient(config.databaseUrl, config.databasePool);
  }

  get prisma(): ReturnType<typeof createClient>['prisma'] {
    return this.client.prisma;
  }

  get pool(): ReturnType<typeof createClient>['pool'] {
    return this.client.pool;
  }

  /** One LISTEN connection of its own; see listenFor. Returns what stops it. */
  listen(channel: string, ring: (payload: string) => void, lost: (reason: string) => void): Promise<() => Promise<void>> {
    return listenFor(this.config.databaseUrl, channel, ring, lost);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.prisma.$disconnect();
    await this.client.pool.end();
  }
}
