import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Failure } from '../problems/Failure.js';
import type { Principal } from './Principal.js';

declare module 'fastify' {
  interface FastifyRequest {
    principal?: Principal;
  }
}

export const PUBLIC = 'public';

/** The route is open without signing in; who is signed in is known all the same. */
export const Public = () => SetMetadata(PUBLIC, true);

export const REMEMBERED = 'remembered';

/**
 * Who asks may be known from a moment ago, which spares the hottest route a query. Its own statement then has to prove that the session is
 * alive still, and what is refused has to be decided again on `Callers.confirm`.
 */
export const RememberedCaller = () => SetMetadata(REMEMBERED, true);

/** The caller. On a public route use `@Visitor()`. */
export const Who = createParamDecorator((_data: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (principal === undefined) throw new Failure('not-signed-in');
  return principal;
});

/** The caller of a public route, or null. */
export const Visitor = createParamDecorator(
  (_data: unknown, context: ExecutionContext): Principal | null => context.switchToHttp().getRequest<FastifyRequest>().principal ?? null,
);
