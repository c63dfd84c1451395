import fs from 'node:fs';

/** The account a server process runs under; empty for the caller's own. */
export interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * PostgreSQL refuses to run as root, so root borrows an account that is already there: `EMBEDDED_PG_USER`, else postgres, else nobody.
 * None is ever created.
 *
 * @throws when root finds none of them
 */
export function serverAccount(userId = process.getuid?.(), passwd = readPasswd(), wished = process.env['EMBEDDED_PG_USER']): Account {
  if (userId !== 0) return {};
  const accounts = new Map(passwd.split('\n').map((line) => [line.split(':')[0], line.split(':')]));
  for (const name of [wished, 'postgres', 'nobody']) {
    const fields = name === undefined ? undefined : accounts.get(name);
    if (fields !== undefined) return { uid: Number(fields[2]), gid: Number(fields[3]) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody": start as an ordinary user, or set DATABASE_URL.',
  );
}

function readPasswd(): string {
  return fs.existsSync('/etc/passwd') ? fs.readFileSync('/etc/passwd', 'utf8') : '';
}
