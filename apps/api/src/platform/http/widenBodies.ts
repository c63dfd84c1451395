import type { FastifyInstance } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Bytes a body of this route may have, where that is not the limit of all. */
    bodyLimit?: number;
  }
}

/** Lets a controller give its route a larger body, by `@RouteConfig({ bodyLimit })`, which Nest hands over as mere configuration. To be called before any route is there. */
export function widenBodies(root: FastifyInstance): void {
  root.addHook('onRoute', (route) => {
    const limit = route.config?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
}
