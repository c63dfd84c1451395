import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import type { Logger } from 'pino';
import { AuditRepository } from './audit/audit.repository.js';
import { SealAuditHandler } from './audit/seal-audit.job.js';
import { AUTH, createAuth } from './auth/auth.js';
import { AuthGuard } from './auth/auth.guard.js';
import { Callers } from './auth/callers.service.js';
import { PrincipalRepository } from './auth/principal.repository.js';
import { CLOCK, type Clock } from './clock.js';
import { CONFIG, type Config } from './config.js';
import { Database } from './database/database.service.js';
import { HealthController } from './health.controller.js';
import { JobRegistry } from './jobs/job-registry.service.js';
import { Jobs } from './jobs/jobs.service.js';
import { createLogger, LOGGER } from './logging.js';
import { MailboxRepository } from './mail/mailbox.repository.js';
import { Mailbox } from './mail/mailbox.service.js';
import { SendMailHandler } from './mail/send-mail.job.js';
import { SweepMailsHandler } from './mail/sweep-mails.job.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { ValidationPipe } from './problems/validation.pipe.js';

/** What every feature stands on, once a process. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, clock: Clock = () => new Date()): DynamicModule {
    return {
      module: PlatformModule,
      imports: [DiscoveryModule],
      controllers: [HealthController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: CLOCK, useValue: clock },
        { provide: LOGGER, useFactory: () => createLogger(config, 'api') },
        {
          provide: AUTH,
          inject: [Database, Mailbox, LOGGER],
          useFactory: (database: Database, mailbox: Mailbox, logger: Logger) => createAuth(database, config, mailbox, logger),
        },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: AuthGuard },
        { provide: APP_PIPE, useClass: ValidationPipe },
        Database,
        Callers,
        PrincipalRepository,
        Jobs,
        JobRegistry,
        Mailbox,
        MailboxRepository,
        SendMailHandler,
        SweepMailsHandler,
        AuditRepository,
        SealAuditHandler,
      ],
      exports: [CONFIG, CLOCK, Callers, LOGGER, AUTH, Database, Jobs, JobRegistry, Mailbox],
    };
  }
}
