import { Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { Failure } from './Failure.js';
import { fieldFaults } from './fieldFaults.js';

/** Everything parsed at the door: what a route's schema refuses becomes a `validation` problem that names each field. */
@Injectable()
export class ValidationPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({ exceptionFactory: (issues) => new Failure('validation', { errors: fieldFaults(issues) }) });
  }
}
