import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import { Failure } from '../problems/Failure.js';
import { sendProblem } from '../problems/sendProblem.js';
import { isSameOrigin } from './isSameOrigin.js';
import { securityHeaders } from './securityHeaders.js';

/** Before anything else sees a request: the headers every answer carries, and the refusal of changes that another site asks for. */
export function guardRequests(root: FastifyInstance, config: Config): void {
  const headers = securityHeaders(config.publicUrl);
  root.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers);
    const { cookie, origin } = request.headers;
    const site = request.headers['sec-fetch-site'];
    const fetchSite = Array.isArray(site) ? site[0] : site;
    if (isSameOrigin({ method: request.method, cookie, origin, fetchSite }, config.publicUrl)) return done();
    sendProblem(request, reply, new Failure('not-allowed'));
  });
}
