import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Config } from './config.js';

export const LOGGER = Symbol('logger');

// A database error's detail repeats the row, and with it what somebody answered.
const NEVER = ['req.headers.cookie', 'req.headers.authorization', 'headers.cookie', 'headers.authorization', 'err.detail', 'err.where'];

/** One JSON line an event on standard output. Cookies, authorizations and rows never reach it. */
export const createLogger = (config: Config, name: string): Logger =>
  pino({
    name,
    level: config.logLevel,
    redact: { paths: NEVER, remove: true },
  });

/** Nest's own messages, in the same stream; its chatter about modules and routes is debugging. */
export const nestLogger = (logger: Logger): LoggerService => {
  const context = (parameters: readonly unknown[]): object => ({ context: parameters.at(-1) });
  return {
    log: (message: unknown, ...rest: unknown[]) => logger.debug(context(rest), String(message)),
    verbose: (message: unknown, ...rest: unknown[]) => logger.debug(context(rest), String(message)),
    debug: (message: unknown, ...rest: unknown[]) => logger.debug(context(rest), String(message)),
    warn: (message: unknown, ...rest: unknown[]) => logger.warn(context(rest), String(message)),
    error: (message: unknown, ...rest: unknown[]) => logger.error(context(rest), String(message)),
    fatal: (message: unknown, ...rest: unknown[]) => logger.fatal(context(rest), String(message)),
  };
};
