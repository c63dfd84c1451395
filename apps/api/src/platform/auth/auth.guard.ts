import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { fromNodeHeaders } from 'better-auth/node';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config.js';
import { Failure } from '../problems/Failure.js';
import { AUTH, type Auth } from './auth.js';
import { Callers } from './callers.service.js';
import { PUBLIC, REMEMBERED } from './decorators.js';
import type { Principal } from './Principal.js';
import { readServiceToken } from './readServiceToken.js';
import { serviceReaches } from './serviceReaches.js';
import { sessionCookieName, sessionToken } from './sessionToken.js';

// The library's defaults: a session lives seven days from its last renewal, and is renewed when a day of that is used.
const RENEW_BELOW_MS = 6 * 24 * 3600 * 1000;

/** Finds out who asks. A session costs one signature and one statement; the library itself is asked only when a session wants renewing. */
@Injectable()
export class AuthGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    @Inject(AUTH) private readonly auth: Auth,
    @Inject(CONFIG) private readonly config: Config,
    private readonly reflector: Reflector,
    private readonly callers: Callers,
  ) {
    this.cookie = sessionCookieName(config.publicUrl);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    const open = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, places) === true;
    const mayRemember = this.reflector.getAllAndOverride<boolean | undefined>(REMEMBERED, places) === true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const principal =
      bearer === undefined
        ? await this.bySession(request, context.switchToHttp().getResponse<FastifyReply>(), mayRemember)
        : await this.byService(bearer, request.url, open, mayRemember);
    if (principal !== null) request.principal = principal;
    if (principal === null && !open) throw new Failure('not-signed-in');
    return true;
  }

  private async bySession(request: FastifyRequest, reply: FastifyReply, mayRemember: boolean): Promise<Principal | null> {
    const token = sessionToken(request.headers.cookie, this.cookie, this.config.authSecret);
    const found = token === null ? null : await this.callers.bySession(token, mayRemember);
    if (token === null || found === null) return null;
    if (found.expiresAt !== null && found.expiresAt.getTime() - Date.now() < RENEW_BELOW_MS) await this.renew(request, reply);
    return { ...found.person, via: { kind: 'session', token } };
  }

  private async renew(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const { headers } = await this.auth.api.getSession({ headers: fromNodeHeaders(request.headers), returnHeaders: true });
    const cookies = headers.getSetCookie();
    if (cookies.length > 0) reply.header('set-cookie', cookies);
  }

  private async byService(token: string, url: string, open: boolean, mayRemember: boolean): Promise<Principal | null> {
    const claims = await readServiceToken(token, this.config.serviceSecret);
    if (claims === null) return null;
    if (!open && !serviceReaches(claims.assignment, url)) throw new Failure('not-found');
    const found = await this.callers.byId(claims.sub, mayRemember);
    if (found === null) return null;
    return { ...found.person, via: { kind: 'service', assignment: claims.assignment, activity: claims.activity ?? null } };
  }
}
