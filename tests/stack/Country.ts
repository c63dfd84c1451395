import { createHash, createHmac, randomBytes, randomUUID, scryptSync } from 'node:crypto';
import { createClient, type Client } from '@e-index/contracts';
import { writeCanonical } from '@e-index/core';
import { municipalities2021 } from '@e-index/seed';
import pg from 'pg';
import type { Place } from './startStack.js';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** `name=value` of a session that is open already. */
  readonly cookie: string;
}

export interface Body {
  readonly assignment: string;
  readonly organisation: string;
  readonly name: string;
}

const deadline = '2099-12-31';

/**
 * Bodies and people of one's own in a round that only tests use, beside whatever the demonstration has: no test depends on
 * what another one answered.
 */
export class Country {
  private readonly pool: pg.Pool;

  /** @param population the round of one's own, where it has to be closed or scored */
  constructor(
    private readonly place: Place,
    readonly population = 'tests-municipalities',
  ) {
    this.pool = new pg.Pool({ connectionString: place.databaseUrl, max: 3 });
    // A server that was killed cuts connections; the next query opens another one.
    this.pool.on('error', () => {});
  }

  /** Rows of a statement, for what no route tells. */
  async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
    return (await this.pool.query<Row>(text, [...values])).rows;
  }

  /** A municipality with an open questionnaire of 2021 that nobody has begun. */
  async body(name = `Pārbaužu novads ${randomBytes(3).toString('hex')}`): Promise<Body> {
    await this.openRound();
    const organisation = `lv-parbaude-${randomBytes(5).toString('hex')}`;
    const assignment = randomUUID();
    await this.query(
      `WITH body AS (INSERT INTO organisation (id, demonstration) VALUES ($1, true)),
       named AS (INSERT INTO organisation_name (organisation_id, valid_from, lv, en) VALUES ($1, '2020-01-01', $2, $2)),
       kind AS (INSERT INTO organisation_kind (organisation_id, valid_from, kind) VALUES ($1, '2020-01-01', 'municipality'))
       INSERT INTO assignment (id, population_id, organisation_id, attributes, progress)
       VALUES ($3, $4, $1, '{"kind":"municipality","groups":{}}', '{}')`,
      [organisation, name, assignment, this.population],
    );
    return { assignment, organisation, name };
  }

  /** Somebody with a password and an open session, in no team yet. */
  async person(name = 'Anna Ozola', locale = 'lv'): Promise<Person> {
    const id = `person-${randomBytes(6).toString('hex')}`;
    const email = `${id}@e-indekss.example`;
    const password = randomBytes(12).toString('base64url');
    const token = randomBytes(24).toString('base64url');
    await this.query(
      `WITH person AS (INSERT INTO app_user (id, name, email, email_verified, locale, updated_at) VALUES ($1, $2, $3, true, $4, now())),
       account AS (INSERT INTO auth_account (id, account_id, provider_id, user_id, password, updated_at) VALUES ($1, $1, 'credential', $1, $5, now()))
       INSERT INTO auth_session (id, token, expires_at, user_id, updated_at) VALUES ($1, $6, now() + interval '7 days', $1, now())`,
      [id, name, email, locale, hashed(password), token],
    );
    const signature = createHmac('sha256', this.place.authSecret).update(token).digest('base64');
    return { id, name, email, password, cookie: `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
  }

  /** A person in a body's team. */
  async member({ assignment }: Body, role: 'lead' | 'contributor' | 'signer' = 'lead', name?: string, locale?: string): Promise<Person> {
    const person = await this.person(name, locale);
    await this.query('INSERT INTO team_member (assignment_id, user_id, role) VALUES ($1, $2, $3)', [assignment, person.id, role]);
    return person;
  }

  async staff(role: 'administrator' | 'support' | 'methodologist' | 'expert'): Promise<Person> {
    const person = await this.person('Ilze Kalniņa');
    await this.query('INSERT INTO staff_role (user_id, role) VALUES ($1, $2::staff_role_name)', [person.id, role]);
    return person;
  }

  /** The api as this person; undefined is nobody. */
  client(person: Pick<Person, 'cookie'> | undefined, locale: 'lv' | 'en' = 'lv'): Client {
    return createClient({
      baseUrl: this.place.url,
      locale,
      headers: (): Record<string, string> => (person === undefined ? {} : { cookie: person.cookie, origin: this.place.url }),
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async openRound(): Promise<void> {
    const canonical = writeCanonical(municipalities2021);
    const title = JSON.stringify({ lv: 'Pārbaužu kārta', en: 'Round of tests' });
    const contact = JSON.stringify({
      name: { lv: 'Palīdzības dienests', en: 'Help desk' },
      email: 'palidziba@e-indekss.example',
      phone: '+371 00000000',
      hours: { lv: 'Darba dienās no plkst. 9.00 līdz 17.00', en: 'Working days from 9 a.m. to 5 p.m.' },
    });
    await this.query(
      `INSERT INTO methodology_version (methodology_id, version, status, title, canonical, sha256, published_at)
       VALUES ($1, $2, 'published', $3, $4, $5, now()) ON CONFLICT DO NOTHING`,
      [
        municipalities2021.id,
        municipalities2021.version,
        JSON.stringify(municipalities2021.title),
        canonical,
        createHash('sha256').update(canonical).digest('hex'),
      ],
    );
    await this.query(`INSERT INTO round (id, title, reference_year, opens_on) VALUES ($2, $1, 2026, '2026-01-01') ON CONFLICT DO NOTHING`, [
      title,
      this.population,
    ]);
    await this.query(
      `INSERT INTO round_population (id, round_id, population, title, methodology_version_id, stage, deadline, contact, demonstration)
       SELECT $1, $1, 'municipalities', $2, id, 'collect', $3, $4, true FROM methodology_version WHERE methodology_id = $5 AND version = $6
       ON CONFLICT DO NOTHING`,
      [this.population, title, deadline, contact, municipalities2021.id, municipalities2021.version],
    );
  }
}

/** As better-auth keeps passwords (its crypto/password: scrypt, N 16384, r 16, p 1, 64 bytes). */
function hashed(password: string): string {
  const salt = randomBytes(16).toString('hex');
  const key = scryptSync(password.normalize('NFKC'), salt, 64, { N: 16384, r: 16, p: 1, maxmem: 64 * 1024 * 1024 });
  return `${salt}:${key.toString('hex')}`;
}
