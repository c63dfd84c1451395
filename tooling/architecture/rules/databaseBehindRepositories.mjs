import { eachImport } from '../eachImport.mjs';

/** Besides repositories: what opens the connections and what every repository's transaction shares, and better-auth's adapter, which takes the client. */
const DOOR = /^apps\/api\/src\/platform\/(?:database\/|auth\/auth\.ts$)/;

/** In the api SQL and Prisma are in `*.repository.ts` alone, so no Prisma type gets further. In the portal, console and cli nowhere. */
export function databaseBehindRepositories(modules) {
  return eachImport(modules, ({ path, isTest }, target) => {
    if (isTest || !path.startsWith('apps/') || !isDatabase(target)) return undefined;
    if (path.startsWith('apps/assistant/')) return target.package === 'pg' ? undefined : prismaMessage(target);
    if (path.startsWith('apps/api/') && (path.endsWith('.repository.ts') || DOOR.test(path))) return undefined;
    return `imports ${nameOf(target)}; the database is touched in the api's *.repository.ts alone`;
  });
}

function prismaMessage(target) {
  return target.kind === 'outside'
    ? `imports ${target.package}; the assistant has the conversations of @e-index/database alone`
    : undefined;
}

function isDatabase(target) {
  if (target.kind === 'own') return target.workspace === 'database';
  return target.kind === 'outside' && (target.package === 'pg' || target.package.startsWith('@prisma/') || target.package === 'prisma');
}

function nameOf(target) {
  return target.kind === 'own' ? '@e-index/database' : target.package;
}
