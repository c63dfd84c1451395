import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { Inject, Injectable } from '@nestjs/common';
import { hashPassword } from 'better-auth/crypto';
import { CONFIG, type Config } from '../../platform/config.js';
import { accountsFile } from './accountsFile.js';
import { DemonstrationAccountsRepository } from './demonstration-accounts.repository.js';
import { demonstrationPeople } from './demonstrationPeople.js';

/** The passwords of the demonstration's people: made up here, told in one file that only this user reads. */
@Injectable()
export class DemonstrationAccounts {
  constructor(
    private readonly repository: DemonstrationAccountsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Makes new passwords where nobody could know the ones there are: the file is gone, or somebody has none yet. */
  async ensure(): Promise<void> {
    if (this.config.dataFolder === undefined) return;
    const file = accountsFile(this.config.dataFolder);
    const here = await this.repository.withPassword(demonstrationPeople.map(({ id }) => id));
    if (fs.existsSync(file) && [...here.values()].every(Boolean)) return;
    // In this order a seed that is killed between two steps leaves no file, and the next one begins again.
    fs.rmSync(file, { force: true });
    const people = demonstrationPeople.filter(({ id }) => here.has(id)).map((person) => ({ ...person, password: newPassword() }));
    const hashes = await Promise.all(people.map(async ({ id, password }) => [id, await hashPassword(password)] as const));
    await this.repository.setPasswords(new Map(hashes));
    const accounts = people.map(({ email, password, role, name }) => ({ email, password, role, name }));
    const draft = `${file}.new`;
    fs.writeFileSync(draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    fs.renameSync(draft, file);
  }
}

// Letters and digits that nobody mistakes for others, for people type them: 16 of 31 are 79 bits.
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const newPassword = (): string => Array.from(randomBytes(16), (byte) => LETTERS[byte % LETTERS.length] ?? '').join('');
