import { Injectable } from '@nestjs/common';
import { Locale, StaffRole } from '@e-index/contracts';
import { z } from 'zod';
import { Database } from '../database/database.service.js';
import type { Principal } from './Principal.js';

const PERSON = `u.id, u.name, u.email, u.locale, u.pseudonym::text AS pseudonym,
  coalesce((SELECT json_agg(json_build_object('role', r.role, 'organisation', r.organisation_id)) FROM staff_role r WHERE r.user_id = u.id), '[]') AS roles`;
const BY_SESSION = `SELECT ${PERSON}, s.expires_at FROM auth_session s JOIN app_user u ON u.id = s.user_id WHERE s.token = $1 AND s.expires_at > now()`;
const BY_ID = `SELECT ${PERSON} FROM app_user u WHERE u.id = $1`;

const Person = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  locale: Locale.catch('lv'),
  pseudonym: z.string(),
  roles: z.array(z.object({ role: StaffRole, organisation: z.string().nullable() })),
});
const Session = Person.extend({ expires_at: z.date() });

export interface KnownPerson {
  readonly person: Omit<Principal, 'via'>;
  /** When the session ends unless it is renewed; null where it is not a session that tells who it is. */
  readonly expiresAt: Date | null;
}

/** Who a session or an id belongs to, with their roles as of now: one named statement. */
@Injectable()
export class PrincipalRepository {
  constructor(private readonly database: Database) {}

  async bySession(token: string): Promise<KnownPerson | null> {
    const { rows } = await this.database.pool.query({ name: 'principal-by-session', text: BY_SESSION, values: [token] });
    if (rows[0] === undefined) return null;
    const { expires_at: expiresAt, ...person } = Session.parse(rows[0]);
    return { person, expiresAt };
  }

  async byId(id: string): Promise<KnownPerson | null> {
    const { rows } = await this.database.pool.query({ name: 'principal-by-id', text: BY_ID, values: [id] });
    return rows[0] === undefined ? null : { person: Person.parse(rows[0]), expiresAt: null };
  }
}
