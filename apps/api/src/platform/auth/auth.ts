import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { magicLink } from 'better-auth/plugins/magic-link';
import type { Logger } from 'pino';
import type { Config } from '../config.js';
import type { Database } from '../database/database.service.js';

export const AUTH = Symbol('auth');

/** Minutes a sign-in link works. */
export const LINK_MINUTES = 15;

/** How the library reaches people; both are told addresses and links only. */
export interface AuthMail {
  signInLink(email: string, url: string): Promise<void>;
  passwordReset(email: string, url: string): Promise<void>;
}

// Whoever opens 127.0.0.1 of a machine that calls itself localhost is on the same origin in every sense but the spelling.
const spellings = (publicUrl: string): string[] => [
  publicUrl,
  ...(publicUrl.includes('//localhost') ? [publicUrl.replace('//localhost', '//127.0.0.1')] : []),
];

/** Sessions, passwords and sign-in links over our own tables. Nobody signs up by themselves: people come by invitation. */
export const createAuth = (database: Database, config: Config, mail: AuthMail, logger: Logger) =>
  betterAuth({
    database: prismaAdapter(database.prisma, { provider: 'postgresql', transaction: true }),
    basePath: '/api/auth',
    baseURL: config.publicUrl,
    secret: config.authSecret,
    trustedOrigins: spellings(config.publicUrl),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 10,
      resetPasswordTokenExpiresIn: LINK_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: ({ user, url }) => mail.passwordReset(user.email, url),
    },
    user: { additionalFields: { locale: { type: 'string', input: false, required: false } } },
    logger: { level: 'warn', log: (level, message) => logger[level === 'error' ? 'error' : 'warn']({ part: 'auth' }, message) },
    advanced: {
      // The library would not look at origins where it finds itself in a test; it has to behave there as it does in earnest.
      disableOriginCheck: false,
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
    },
    rateLimit: {
      enabled: config.environment !== 'test',
      window: 60,
      max: 100,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/sign-in/magic-link': { window: 60, max: 5 }, '/get-session': false },
    },
    telemetry: { enabled: false },
    plugins: [
      magicLink({
        storeToken: 'hashed',
        disableSignUp: true,
        expiresIn: LINK_MINUTES * 60,
        sendMagicLink: ({ email, url }) => mail.signInLink(email, url),
      }),
    ],
  });

export type Auth = ReturnType<typeof createAuth>;
