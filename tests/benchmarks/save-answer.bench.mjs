import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import net from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileQuestionnaire, progress, writeCanonical } from '@e-index/core';
import { municipalities2021 } from '@e-index/seed';
import pg from 'pg';
import { freePort } from './freePort.mjs';
import { ownDatabase } from './ownDatabase.mjs';
import { startProgram, stopProgram } from './startProgram.mjs';

// What the API costs on top of its own statement: the same writes with the same values, 20 in flight, through a listening server and bare.
const IN_FLIGHT = 20;
const BODIES = 200;
const ROUNDS = 5;
const SAVES_A_ROUND = 1500;
const WARM_UP = 600;

export async function run({ databaseUrl, root }) {
  const { url, drop } = await ownDatabase(databaseUrl);
  const secret = randomBytes(32).toString('base64url');
  const pool = new pg.Pool({ connectionString: url, max: IN_FLIGHT });
  const methodology = municipalities2021;
  const questionnaire = compileQuestionnaire(methodology, { kind: 'municipality', groups: {} });
  const { saved, bare } = await seed(pool, methodology, secret);
  const port = await freePort();
  const api = await startApi(root, url, secret, port);
  try {
    const { SAVE_ANSWER } = await import(pathToFileURL(path.join(root, 'apps/api/dist/features/answers/saveAnswer.sql.js')).href);
    const sockets = Array.from({ length: IN_FLIGHT }, () => connection(port));
    const overHttp = (lane, body) => saveOverHttp(sockets[lane], questionnaire, body);
    const throughPg = (_lane, body) => saveThroughPg(pool, SAVE_ANSWER, questionnaire, body);
    await rate(WARM_UP, saved, overHttp);
    await rate(WARM_UP, bare, throughPg);
    const ours = [];
    const baseline = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      baseline.push(await rate(SAVES_A_ROUND, bare, throughPg));
      ours.push(await rate(SAVES_A_ROUND, saved, overHttp));
    }
    for (const socket of sockets) socket.end();
    const [http, plain] = [median(ours), median(baseline)];
    return [{ name: 'save an answer over HTTP', ours: http, baseline: plain, unit: '/s', ratio: http / plain, budget: '>= 0.5' }];
  } finally {
    await stopProgram(api);
    await pool.end();
    await drop();
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Saves a second; each lane goes round its own bodies, so that at any moment 20 different ones save. */
async function rate(saves, bodies, save) {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: IN_FLIGHT }, async (_, lane) => {
      const own = bodies.filter((_body, index) => index % IN_FLIGHT === lane);
      for (let turn = 0; turn < saves / IN_FLIGHT; turn += 1) await save(lane, own[turn % own.length]);
    }),
  );
  return saves / ((performance.now() - begun) / 1000);
}

async function saveOverHttp(socket, questionnaire, body) {
  const { step, value } = nextAnswer(questionnaire, body);
  const expectedRevision = body.revisions.get(step.code) ?? 0;
  const payload = JSON.stringify({ value, expectedRevision, key: randomUUID(), via: 'form' });
  const { status, text } = await socket.put(
    `/api/v1/assignments/${body.id}/answers/${encodeURIComponent(step.code)}`,
    body.cookie,
    payload,
  );
  if (status !== 200) throw new Error(`a save was refused: ${status} ${text}`);
  body.revisions.set(step.code, expectedRevision + 1);
}

async function saveThroughPg(pool, text, questionnaire, body) {
  const { step, value, next, told } = nextAnswer(questionnaire, body);
  const revision = (body.revisions.get(step.code) ?? 0) + 1;
  const at = new Date();
  const answer = {
    question: step.code,
    source: 'self',
    value,
    notApplicable: null,
    notTested: null,
    note: null,
    revision,
    updatedBy: { id: body.person, name: body.person },
    updatedAt: at.toISOString(),
  };
  const event = JSON.stringify({ answer, progress: { answered: told.answered, asked: told.asked } });
  const values = [
    body.id,
    String(body.sequence),
    body.person,
    randomUUID(),
    at,
    step.code,
    JSON.stringify(value),
    null,
    null,
    revision,
    'form',
  ];
  values.push(
    JSON.stringify(told),
    told.answered,
    told.asked,
    next,
    event,
    body.pseudonym,
    `answer:${body.id}/${step.code}`,
    'assignment_event',
    body.token,
  );
  const { rowCount } = await pool.query({ name: 'save-answer', text, values });
  if (rowCount !== 1) throw new Error('a bare save changed nothing');
  body.revisions.set(step.code, revision);
  body.sequence += 1;
}

// The next question of the body in turn, and an answer to it; progress is taken once a body and question count, so that the baseline pays for writing alone.
const toldBefore = new Map();
function nextAnswer(questionnaire, body) {
  const draft = body.draft;
  const steps = questionnaire.steps.filter(({ question }) => question.visibleIf === undefined);
  const step = steps[body.turn % steps.length];
  body.turn += 1;
  const value = valueFor(step.question.answer, body.turn);
  draft.set(step.code, { value });
  const known = toldBefore.get(draft.size);
  const told = known ?? { ...progress(questionnaire, draft) };
  toldBefore.set(draft.size, told);
  return { step, value, told, next: steps[body.turn % steps.length].code };
}

function valueFor(answer, turn) {
  switch (answer.type) {
    case 'single':
      return answer.options[turn % answer.options.length].code;
    case 'multiple':
      return [answer.options[turn % answer.options.length].code];
    case 'number':
      return Math.max(answer.min ?? 0, Math.min(answer.max ?? 100, 10));
    case 'share':
      return { numerator: turn % 10, denominator: 10 };
    case 'counts':
      return { total: 10 * answer.rows.length, rows: Object.fromEntries(answer.rows.map(({ code }) => [code, 10])) };
    case 'table':
      return Object.fromEntries(answer.rows.map(({ code }, row) => [code, answer.columns[(turn + row) % answer.columns.length].code]));
    case 'text':
      return 'teksts';
  }
}

/** The leanest client there is: a kept connection, one request at a time, nothing parsed but the length. */
function connection(port) {
  const socket = net.connect(port, '127.0.0.1').setNoDelay(true);
  let waiting;
  let received = Buffer.alloc(0);
  socket.on('error', (error) => waiting?.reject(error));
  socket.on('data', (part) => {
    received = received.length === 0 ? part : Buffer.concat([received, part]);
    const end = received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = received.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (received.length < end + 4 + length) return;
    const text = received.toString('utf8', end + 4);
    received = Buffer.alloc(0);
    waiting.resolve({ status: Number(head.slice(9, 12)), text });
  });
  return {
    put: (url, cookie, body) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        const length = Buffer.byteLength(body);
        socket.write(
          `PUT ${url} HTTP/1.1\r\nhost: 127.0.0.1\r\norigin: http://127.0.0.1:${port}\r\nsec-fetch-site: same-origin\r\ncookie: ${cookie}\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${body}`,
        );
      }),
    end: () => socket.destroy(),
  };
}

function startApi(root, url, secret, port) {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATABASE_URL: url,
    ASSISTANT_URL: 'http://127.0.0.1:9',
    AUTH_SECRET: secret,
    SERVICE_SECRET: secret,
    DIRECT_LINE_SECRET: secret,
  };
  return startProgram(path.join(root, 'apps/api/dist/main.js'), env);
}

async function seed(pool, methodology, secret) {
  const canonical = writeCanonical(methodology);
  const title = JSON.stringify({ lv: 'Mērījums', en: 'Benchmark' });
  const contact = JSON.stringify({ name: { lv: 'a' }, email: 'a@example.lv', phone: '1', hours: { lv: '9' } });
  const { rows } = await pool.query(
    `INSERT INTO methodology_version (methodology_id, version, status, title, canonical, sha256) VALUES ($1, $2, 'published', $3, $4, $5) RETURNING id`,
    [methodology.id, methodology.version, title, canonical, createHash('sha256').update(canonical).digest('hex')],
  );
  await pool.query(`INSERT INTO round (id, title, reference_year, opens_on) VALUES ('bench', $1, 2026, '2026-01-01')`, [title]);
  await pool.query(
    `INSERT INTO round_population (id, round_id, population, title, methodology_version_id, stage, deadline, contact)
     VALUES ('bench', 'bench', 'all', $1, $2, 'collect', '9999-01-01', $3)`,
    [title, rows[0].id, contact],
  );
  const bodies = [];
  for (let index = 0; index < 2 * BODIES; index += 1) bodies.push(await seedBody(pool, secret, index));
  await pool.query('ANALYZE');
  return { saved: bodies.slice(0, BODIES), bare: bodies.slice(BODIES) };
}

async function seedBody(pool, secret, index) {
  const person = `person-${index}`;
  const token = randomBytes(24).toString('base64url');
  const { rows } = await pool.query(
    `WITH person AS (INSERT INTO app_user (id, name, email, email_verified, updated_at) VALUES ($1, $1, $1 || '@example.lv', true, now()) RETURNING pseudonym),
     session AS (INSERT INTO auth_session (id, token, expires_at, user_id, updated_at) VALUES ($1, $2, now() + interval '7 days', $1, now())),
     body AS (INSERT INTO organisation (id) VALUES ($3)),
     named AS (INSERT INTO organisation_name (organisation_id, valid_from, lv, en) VALUES ($3, '2020-01-01', $3, $3)),
     assigned AS (INSERT INTO assignment (population_id, organisation_id, attributes, progress) VALUES ('bench', $3, '{"kind":"municipality","groups":{}}', '{}') RETURNING id),
     member AS (INSERT INTO team_member (assignment_id, user_id, role) SELECT id, $1, 'lead' FROM assigned)
     SELECT person.pseudonym, assigned.id FROM person, assigned`,
    [person, token, `body-${index}`],
  );
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  const cookie = `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
  return {
    id: rows[0].id,
    person,
    pseudonym: rows[0].pseudonym,
    token,
    cookie,
    sequence: 0,
    turn: 0,
    revisions: new Map(),
    draft: new Map(),
  };
}
