import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Public } from './auth/decorators.js';
import { Database } from './database/database.service.js';
import { Answers } from './openapi/Answers.js';
import { Failure } from './problems/Failure.js';

const Health = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** Whether this process can serve: for supervisors and load balancers. */
@ApiTags('health')
@Controller('api/v1/health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Get()
  @Public()
  @Answers(Health)
  async read(): Promise<z.infer<typeof Health>> {
    try {
      await this.database.pool.query('SELECT 1');
    } catch {
      throw new Failure('unavailable');
    }
    return { status: 'ok' };
  }
}
