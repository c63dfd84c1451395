import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCanonical } from '@e-index/core';
import pg from 'pg';
import { WebSocket } from 'ws';
import { freePort } from './freePort.mjs';
import { ownDatabase } from './ownDatabase.mjs';
import { startProgram, stopProgram } from './startProgram.mjs';

// A turn that saves against what it cannot do without: the same endpoint's echo, and the save. Half the time from the reply's sending to
// the next question's arrival on the stream; alone, and with 20 people at once.
const LANES = 20;
const QUESTIONS = 90;
const ROUNDS = 5;
const TURNS = { 1: 60, 20: 15 };
const WARM_UP = 20;

export async function run({ databaseUrl, root }) {
  const { url, drop } = await ownDatabase(databaseUrl);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  const secret = randomBytes(32).toString('base64url');
  const ports = { api: await freePort(), assistant: await freePort(), echo: await freePort() };
  const programs = [];
  const start = async (file, port) => programs.push(await startProgram(file, environment(url, secret, ports, port)));
  try {
    await seedRound(pool);
    await start(path.join(root, 'apps/api/dist/main.js'), ports.api);
    await start(path.join(root, 'apps/assistant/dist/main.js'), ports.assistant);
    await start(fileURLToPath(new URL('./echoAssistant.mjs', import.meta.url)), ports.echo);
    const agent = new http.Agent({ keepAlive: true, maxSockets: LANES });
    const context = { pool, secret, ports, agent };
    const rows = [];
    for (const lanes of [1, LANES]) {
      const { turn, echo, save } = await measure(context, lanes);
      const name = lanes === 1 ? 'chat turn that saves, one at a time' : `chat turn that saves, ${lanes} at once`;
      rows.push({ name, ours: turn, baseline: echo + save, unit: 'ms', ratio: turn / (echo + save), budget: '<= 1.5' });
      console.log(`  ${lanes} lanes: turn ${turn.toFixed(2)} ms, echo ${echo.toFixed(2)} ms, save ${save.toFixed(2)} ms`);
    }
    agent.destroy();
    return rows;
  } finally {
    for (const program of programs.toReversed()) await stopProgram(program);
    await pool.end();
    await drop();
  }
}

/** Medians of the three, measured in turns so that a slow moment of the machine meets all of them. */
async function measure(context, lanes) {
  const kinds = {
    echo: (person) => chatTurn(person, context, context.ports.echo),
    save: (person) => saveTurn(person, context),
    turn: (person) => chatTurn(person, context, context.ports.assistant),
  };
  const times = { echo: [], save: [], turn: [] };
  const people = {};
  for (const kind of Object.keys(kinds)) {
    people[kind] = await Promise.all(Array.from({ length: lanes }, () => freshPerson(context, kind)));
  }
  const play = async (kind, turns, kept) => {
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        for (let count = 0; count < turns; count += 1) {
          if (people[kind][lane].answered >= QUESTIONS - 2) {
            people[kind][lane].socket?.close();
            people[kind][lane] = await freshPerson(context, kind);
          }
          const begun = performance.now();
          await kinds[kind](people[kind][lane]);
          kept?.push(performance.now() - begun);
        }
      }),
    );
  };
  for (const kind of Object.keys(kinds)) await play(kind, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const kind of Object.keys(kinds)) await play(kind, TURNS[lanes], times[kind]);
  }
  for (const kind of Object.keys(kinds)) for (const { socket } of people[kind]) socket?.close();
  return Object.fromEntries(Object.entries(times).map(([kind, values]) => [kind, median(values)]));
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Posts a reply and waits for the bot's words on the stream. */
async function chatTurn(person, { agent }, port) {
  const heard = person.nextWords();
  const body = { type: 'message', text: '1', locale: 'lv-LV', channelData: { clientActivityID: randomUUID() } };
  await request(agent, port, 'POST', `/assistant/v3/directline/conversations/${person.conversation}/activities`, body, {
    authorization: `Bearer ${person.token}`,
  });
  await heard;
  person.answered += 1;
}

async function saveTurn(person, { agent, ports }) {
  const code = `Q${person.answered + 1}`;
  const body = { value: 'yes', expectedRevision: 0, key: randomUUID(), via: 'chat' };
  await request(agent, ports.api, 'PUT', `/api/v1/assignments/${person.assignment}/answers/${code}`, body, {
    cookie: person.cookie,
    origin: `http://127.0.0.1:${ports.api}`,
  });
  person.answered += 1;
}

function request(agent, port, method, url, body, headers) {
  return new Promise((resolve, reject) => {
    const payload = JSON.stringify(body);
    const sent = http.request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path: url,
        headers: { ...headers, 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) },
      },
      (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (answer.statusCode < 300) resolve(JSON.parse(text));
          else reject(new Error(`${method} ${url} answered ${answer.statusCode}: ${text}`));
        });
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });
}

/** Somebody with an open questionnaire of their own and, for a chat, the first question asked already. */
async function freshPerson({ pool, secret, ports, agent }, kind) {
  const id = randomUUID();
  const session = randomBytes(24).toString('base64url');
  const { rows } = await pool.query(
    `WITH person AS (INSERT INTO app_user (id, name, email, email_verified, updated_at) VALUES ($1, $1, $1 || '@example.lv', true, now())),
     session AS (INSERT INTO auth_session (id, token, expires_at, user_id, updated_at) VALUES ($1, $2, now() + interval '7 days', $1, now())),
     body AS (INSERT INTO organisation (id) VALUES ($1)),
     named AS (INSERT INTO organisation_name (organisation_id, valid_from, lv, en) VALUES ($1, '2020-01-01', $1, $1)),
     assigned AS (INSERT INTO assignment (population_id, organisation_id, attributes, progress)
       VALUES ('bench', $1, '{"kind":"municipality","groups":{}}', '{}') RETURNING id),
     member AS (INSERT INTO team_member (assignment_id, user_id, role) SELECT id, $1, 'lead' FROM assigned),
     talk AS (INSERT INTO conversation (assignment_id, user_id) SELECT id, $1 FROM assigned RETURNING id)
     SELECT assigned.id AS assignment, talk.id AS conversation FROM assigned, talk`,
    [id, session],
  );
  const [{ assignment, conversation }] = rows;
  const signature = createHmac('sha256', secret).update(session).digest('base64');
  const cookie = `better-auth.session_token=${encodeURIComponent(`${session}.${signature}`)}`;
  const person = { assignment, conversation, cookie, answered: 0 };
  return kind === 'save' ? person : opened(person, id, secret, kind === 'echo' ? ports.echo : ports.assistant, agent);
}

async function opened(person, userId, secret, port, agent) {
  const token = signed({ sub: userId, conversation: person.conversation, assignment: person.assignment, session: randomUUID() }, secret);
  const base = '/assistant/v3/directline/conversations';
  const { streamUrl } = await request(agent, port, 'POST', base, {}, { authorization: `Bearer ${token}` });
  const stream = new URL(streamUrl);
  const socket = new WebSocket(`ws://127.0.0.1:${port}${stream.pathname}${stream.search}`);
  let waiting;
  let early = false;
  socket.on('message', (data) => {
    const text = data.toString();
    if (text === '' || !JSON.parse(text).activities.some(({ from }) => from.role === 'bot')) return;
    if (waiting === undefined) early = true;
    else waiting();
    waiting = undefined;
  });
  const nextWords = () =>
    new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => reject(new Error('no reply came within 20 s')), 20_000);
      waiting = () => {
        clearTimeout(tooLate);
        resolve();
      };
    });
  // The opening words end the opening.
  if (!early) await nextWords();
  return { ...person, token, socket, nextWords };
}

function signed(claims, secret) {
  const now = Math.floor(Date.now() / 1000);
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { ...claims, iss: 'e-index-api', aud: 'e-index-directline', iat: now, exp: now + 1800 };
  const head = `${part({ alg: 'HS256' })}.${part(payload)}`;
  return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
}

function environment(url, secret, ports, port) {
  return {
    ...process.env,
    NODE_ENV: 'production',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${ports.api}`,
    API_URL: `http://127.0.0.1:${ports.api}`,
    ASSISTANT_URL: `http://127.0.0.1:${ports.assistant}`,
    DATABASE_URL: url,
    AUTH_SECRET: secret,
    SERVICE_SECRET: secret,
    DIRECT_LINE_SECRET: secret,
  };
}

async function seedRound(pool) {
  const both = (words) => ({ lv: words, en: words });
  const yes = { code: 'yes', text: both('Jā'), score: 1 };
  const no = { code: 'no', text: both('Nē'), score: 0 };
  const questions = Array.from({ length: QUESTIONS }, (_, at) => ({
    code: `Q${at + 1}`,
    text: both(`Vai ir ${at + 1}. sistēma?`),
    weight: 1,
    answer: { type: 'single', options: [yes, no] },
  }));
  const document = {
    format: 'e-index/methodology@1',
    id: 'bench',
    version: '1',
    title: both('Mērījums'),
    levels: [{ level: 1, from: 0, name: both('pirmais') }],
    sections: [{ code: 'A', title: both('Sadaļa'), topics: [{ code: 'A1', title: both('Tēma'), questions }] }],
  };
  const canonical = writeCanonical(document);
  const title = JSON.stringify(both('Mērījums'));
  const contact = JSON.stringify({ name: both('a'), email: 'a@example.lv', phone: '1', hours: both('9') });
  const { rows } = await pool.query(
    `INSERT INTO methodology_version (methodology_id, version, status, title, canonical, sha256) VALUES ('bench', '1', 'published', $1, $2, $3) RETURNING id`,
    [title, canonical, createHash('sha256').update(canonical).digest('hex')],
  );
  await pool.query(`INSERT INTO round (id, title, reference_year, opens_on) VALUES ('bench', $1, 2026, '2026-01-01')`, [title]);
  await pool.query(
    `INSERT INTO round_population (id, round_id, population, title, methodology_version_id, stage, deadline, contact)
     VALUES ('bench', 'bench', 'all', $1, $2, 'collect', '9999-01-01', $3)`,
    [title, rows[0].id, contact],
  );
}
