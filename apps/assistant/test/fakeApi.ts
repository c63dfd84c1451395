import Fastify from 'fastify';
import type { AddressInfo } from 'node:net';
import type { Assignment } from '@e-index/contracts';

export interface FakeApi {
  readonly url: string;
  allowed: boolean;
  position: string | null;
  stop(): Promise<void>;
}

/** An api that knows one thing: whether the person may open the assignment, and where they stand. */
export const fakeApi = async (): Promise<FakeApi> => {
  const app = Fastify();
  const api: FakeApi = { url: '', allowed: true, position: null, stop: () => app.close() };
  app.get<{ Params: { id: string } }>('/api/v1/assignments/:id', (request, reply) => {
    if (!api.allowed) return reply.status(404).send({ type: '/problems/not-found', title: 'not found', status: 404, detail: '' });
    const nothing = { answered: 0, asked: 0, share: 1, sections: [], items: [], missing: [], pointsMissing: 0 };
    const assignment: Assignment = {
      id: request.params.id,
      organisation: { id: 'lv-body', name: { lv: 'Iestāde' } },
      population: { id: 'r-p', title: { lv: 'Kārta' }, referenceYear: 2025, demonstration: true, rehearsal: false },
      methodology: { versionId: 'v', id: 'm', version: '1' },
      attributes: { groups: {} },
      state: 'in_progress',
      open: true,
      closedBecause: null,
      deadline: '2026-12-31',
      contact: { name: { lv: 'Atbalsts' }, email: 'a@b.example', phone: '', hours: { lv: '' } },
      team: [],
      may: { answer: true, submit: true, invite: false, reopen: false },
      progress: nothing,
      position: api.position,
      sequence: '0',
      submittedAt: null,
      submittedBy: null,
      returnedReason: null,
    };
    return reply.send(assignment);
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return Object.assign(api, { url: `http://127.0.0.1:${(app.server.address() as AddressInfo).port}` });
};
