import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Person } from '../stack/Country.js';
import { thePlace } from '../stack/thePlace.js';

const { place, country } = thePlace();

interface Route {
  readonly method: string;
  readonly path: string;
}

/** Every route of the committed OpenAPI document that names something in its address. */
function routes(): readonly Route[] {
  const file = readFileSync(new URL('../../apps/api/openapi.json', import.meta.url), 'utf8');
  const { paths }: { paths: Record<string, Record<string, unknown>> } = JSON.parse(file);
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations)
      .filter((method) => ['get', 'put', 'post', 'patch', 'delete'].includes(method))
      .map((method) => ({ method: method.toUpperCase(), path })),
  );
}

// A body that fits where the route takes one: a refusal has to come from who asks, not from what was sent.
const bodies: Readonly<Record<string, unknown>> = {
  'PUT /answers/': { value: 'uses', expectedRevision: 0 },
  'PUT /position': { question: 'OD1.2' },
  'POST /invitations': { email: 'cits@e-indekss.example', name: 'Cits Cilvēks', role: 'lead' },
  'POST /reopening': { reason: 'Vajag labot' },
  'POST /closing': { version: 1 },
};
const bodyFor = ({ method, path }: Route): unknown =>
  Object.entries(bodies).find(([key]) => method === key.split(' ')[0] && path.includes(key.split(' ')[1] ?? ''))?.[1] ?? {};

const ask = async (person: Person | undefined, method: string, path: string, body: unknown): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${place.url}${path}`, {
    method,
    headers: {
      origin: place.url,
      ...(person === undefined ? {} : { cookie: person.cookie }),
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, text: await response.text() };
};

test('a respondent of one body can neither read nor change anything of another by any route of the api', async () => {
  const theirs = await country.body('Svešais novads');
  const owner = await country.member(theirs);
  await country
    .client(owner)
    .saveAnswer(theirs.assignment, 'OD1.3', { value: 'noslēpums', expectedRevision: 0 })
    .catch(() => {});
  await country.client(owner).saveAnswer(theirs.assignment, 'OD1.2', { value: 'needs', expectedRevision: 0 });
  await country.client(owner).saveAnswer(theirs.assignment, 'OD1.3', { value: 'noslēpums', expectedRevision: 0 });
  const ours = await country.body('Savs novads');
  const stranger = await country.member(ours);
  const before = await country.query('SELECT * FROM answer_revision WHERE assignment_id = $1 ORDER BY 1, 2, 4', [theirs.assignment]);

  const walked: string[] = [];
  for (const who of [stranger, undefined]) {
    for (const route of routes()) {
      if (!route.path.includes('{assignment}')) continue;
      const path = route.path.replaceAll('{assignment}', theirs.assignment).replaceAll(/\{[^}]+\}/g, 'OD1.2');
      const { status, text } = await ask(who, route.method, path, bodyFor(route));
      walked.push(`${route.method} ${route.path}`);
      expect(who === undefined ? [401] : [403, 404], `${route.method} ${path}`).toContain(status);
      expect(text).not.toContain('noslēpums');
      expect(text).not.toContain('Svešais novads');
    }
  }
  expect(new Set(walked)).toContain('PUT /api/v1/assignments/{assignment}/answers/{question}');
  expect(new Set(walked)).toContain('GET /api/v1/assignments/{assignment}/events');
  expect(await country.query('SELECT * FROM answer_revision WHERE assignment_id = $1 ORDER BY 1, 2, 4', [theirs.assignment])).toEqual(
    before,
  );
  expect((await country.query('SELECT 1 FROM team_member WHERE assignment_id = $1', [theirs.assignment])).length).toBe(1);
});

test('what is the staff’s alone is refused to a respondent by every list and every address', async () => {
  const theirs = await country.body('Svešais novads');
  const ours = await country.body('Savs novads');
  const stranger = await country.member(ours);
  const [population] = await country.query<{ id: string }>('SELECT population_id AS id FROM assignment WHERE id = $1', [theirs.assignment]);
  for (const route of routes()) {
    if (route.path.includes('{assignment}') || /auth|health/.test(route.path)) continue;
    const path = route.path.replaceAll(/\{(population|id)\}/g, population?.id ?? '').replaceAll(/\{[^}]+\}/g, theirs.organisation);
    const { text } = await ask(stranger, route.method, path, bodyFor(route));
    expect(text.includes(theirs.assignment), `${route.method} ${path} tells another's questionnaire`).toBe(false);
  }
  for (const [method, path] of [
    ['GET', '/api/v1/mails'],
    ['GET', '/api/v1/assignments'],
    ['POST', `/api/v1/populations/${population?.id}/closing`],
    ['POST', `/api/v1/populations/${population?.id}/scoring-runs`],
  ] as const)
    expect((await ask(stranger, method, path, { version: 1 })).status, path).toBe(403);
});
