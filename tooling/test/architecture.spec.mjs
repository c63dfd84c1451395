import { expect, test } from 'vitest';
import { checkArchitecture } from '../architecture/checkArchitecture.mjs';
import { describeModule } from '../architecture/describeModule.mjs';
import { readModules } from '../architecture/readModules.mjs';

/** Checks a small tree, given as path and text; the answer is `path: message` lines. */
function check(files) {
  const modules = Object.entries(files).map(([path, text]) => describeModule(path, text));
  return checkArchitecture(modules).map(({ path, message }) => `${path}: ${message}`);
}

test('the tree keeps every promise of its architecture', () => {
  const modules = readModules();
  expect(modules.length).toBeGreaterThan(50);
  expect(checkArchitecture(modules)).toEqual([]);
});

test.each([
  ['core', 'packages/core/src/a.ts', '@e-index/messages', 'core may import nothing of ours'],
  ['messages', 'packages/messages/src/a.ts', '@e-index/contracts', 'messages may import core'],
  ['office', 'packages/office/src/a.ts', '@e-index/seed', 'office may import core, messages'],
  ['seed', 'packages/seed/src/a.ts', '@e-index/database', 'seed may import core'],
  ['checks', 'packages/checks/src/a.ts', '@e-index/messages', 'checks may import core'],
  ['contracts', 'packages/contracts/src/a.ts', '@e-index/messages', 'contracts may import core'],
  ['ui', 'packages/ui/src/a.tsx', '@e-index/seed', 'ui may import core, contracts, messages'],
  ['database', 'packages/database/src/a.ts', '@e-index/core', 'database may import nothing of ours'],
  ['api', 'apps/api/src/a.ts', '@e-index/ui', 'api may import core, contracts, messages, database, seed, checks, office'],
  ['cli', 'apps/cli/src/a.ts', '@e-index/contracts', 'cli may import core, messages, checks'],
  ['console', 'apps/console/src/a.tsx', '@e-index/seed', 'console may import core, contracts, messages, ui'],
  ['portal', 'apps/portal/src/a.tsx', '@e-index/checks', 'portal may import core, contracts, messages, ui'],
  ['assistant', 'apps/assistant/src/a.ts', '@e-index/seed', 'assistant may import core, contracts, messages, database/conversations'],
])('%s may not import more than the table allows', (_name, path, imported, message) => {
  expect(check({ [path]: `import { x } from '${imported}';` })).toEqual([`${path}: imports ${imported}; ${message}`]);
});

test.each([
  ['a type alone', `import type { X } from '@e-index/messages';`],
  ['an export from', `export * from '@e-index/messages';`],
  ['a dynamic import', `const x = await import('@e-index/messages');`],
  ['the type of a module', `let x: typeof import('@e-index/messages');`],
])('an import counts however it is written: %s', (_name, text) => {
  expect(check({ 'packages/core/src/a.ts': text })).toHaveLength(1);
});

test('what the table allows is allowed', () => {
  expect(
    check({
      'packages/messages/src/a.ts': `import { x } from '@e-index/core';`,
      'apps/api/src/features/rounds/rounds.service.ts': `import { x } from '@e-index/core'; import { y } from '@e-index/seed';`,
      'apps/assistant/src/conversations/store.ts': `import { x } from '@e-index/database/conversations'; import { Pool } from 'pg';`,
      'apps/console/src/layout/theme.ts': `import tokens from '@e-index/ui/tokens.css?raw';`,
      'apps/portal/src/main.tsx': `import '@e-index/ui/tokens.css'; import { x } from '@e-index/ui';`,
    }),
  ).toEqual([]);
});

test('of the database the assistant has the conversations alone', () => {
  expect(check({ 'apps/assistant/src/a.ts': `import { createClient } from '@e-index/database';` })).toEqual([
    'apps/assistant/src/a.ts: imports @e-index/database; assistant may import core, contracts, messages, database/conversations',
  ]);
  expect(check({ 'apps/assistant/src/a.ts': `import { PrismaPg } from '@prisma/adapter-pg';` })).toEqual([
    'apps/assistant/src/a.ts: imports @prisma/adapter-pg; the assistant has the conversations of @e-index/database alone',
  ]);
});

test('nobody imports an app, not even a test', () => {
  const message = 'imports the app api; nobody imports an app';
  expect(check({ 'apps/console/src/a.ts': `import '@e-index/api';` })).toEqual([`apps/console/src/a.ts: ${message}`]);
  expect(check({ 'tests/journeys/a.spec.ts': `import '@e-index/api';` })).toEqual([`tests/journeys/a.spec.ts: ${message}`]);
});

test('no relative path leaves its workspace, and no package is entered through its folders', () => {
  expect(check({ 'apps/api/src/a.ts': `import '../../../packages/core/src/b.js';` })).toEqual([
    'apps/api/src/a.ts: imports packages/core/src/b, which is outside its workspace',
  ]);
  expect(check({ 'tests/a.spec.ts': `import '@e-index/core/src/b.js';` })).toEqual([
    'tests/a.spec.ts: reaches into core/src/b.js; use what it exports',
  ]);
});

test('core imports zod and nothing else from outside, its tests what they need', () => {
  expect(check({ 'packages/core/src/a.ts': `import { z } from 'zod'; import fs from 'node:fs';` })).toEqual([
    'packages/core/src/a.ts: imports node:fs; core may import zod alone',
  ]);
  expect(check({ 'packages/core/src/a.spec.ts': `import fs from 'node:fs'; import fc from 'fast-check';` })).toEqual([]);
});

test.each(['@e-index/database', '@prisma/client', 'pg'])('in the api only repositories touch %s', (imported) => {
  const text = `import { x } from '${imported}';`;
  expect(
    check({ 'apps/api/src/features/rounds/rounds.repository.ts': text, 'apps/api/src/platform/database/database.service.ts': text }),
  ).toEqual([]);
  expect(check({ 'apps/api/src/features/rounds/rounds.service.ts': text })).toEqual([
    `apps/api/src/features/rounds/rounds.service.ts: imports ${imported}; the database is touched in the api's *.repository.ts alone`,
  ]);
});

test('in the api nothing reaches upwards, and controllers do not pass by their service', () => {
  const folder = 'apps/api/src/features/rounds';
  expect(check({ [`${folder}/rounds.controller.ts`]: `import { x } from './rounds.repository.js';` })).toEqual([
    `${folder}/rounds.controller.ts: a controller imports a repository (${folder}/rounds.repository)`,
  ]);
  expect(check({ [`${folder}/rounds.repository.ts`]: `import { x } from './rounds.service.js';` })).toEqual([
    `${folder}/rounds.repository.ts: a repository imports a service (${folder}/rounds.service)`,
  ]);
  expect(check({ [`${folder}/rounds.policy.ts`]: `import { x } from './rounds.service.js';` })).toHaveLength(1);
  expect(check({ [`${folder}/rounds.policy.ts`]: `import { x } from './rounds.repository.js';` })).toEqual([]);
  expect(check({ [`${folder}/rounds.controller.ts`]: `import type { Round } from './rounds.repository.js';` })).toEqual([]);
  expect(check({ [`${folder}/rounds.repository.ts`]: `import { x } from '../../platform/database/database.service.js';` })).toEqual([]);
});

test.each(['botbuilder', 'botbuilder-dialogs', 'botframework-connector'])('%s is imported at the edge of the assistant alone', (sdk) => {
  const text = `import { x } from '${sdk}';`;
  const message = `imports ${sdk}; the bot SDK belongs to apps/assistant/src/bot and directline`;
  expect(check({ 'apps/assistant/src/bot/a.ts': text, 'apps/assistant/src/directline/a.ts': text })).toEqual([]);
  expect(check({ 'apps/assistant/src/dialogs/a.ts': text })).toEqual([`apps/assistant/src/dialogs/a.ts: ${message}`]);
  expect(check({ 'apps/api/src/a.ts': text })).toEqual([`apps/api/src/a.ts: ${message}`]);
});

test('the environment is read in the one config.ts of an app', () => {
  const text = 'export const port = process.env.PORT;';
  expect(check({ 'apps/api/src/platform/config.ts': text })).toEqual([]);
  expect(check({ 'apps/api/src/platform/config.ts': text, 'apps/api/src/jobs/config.ts': text })).toEqual([
    'apps/api/src/jobs/config.ts: is a second file that reads process.env in its app',
  ]);
  expect(check({ 'apps/api/src/main.ts': text })).toEqual([
    "apps/api/src/main.ts: reads process.env; that is for an app's config.ts alone",
  ]);
  expect(check({ 'packages/seed/src/a.ts': text })).toHaveLength(1);
});

test.each(['utils.ts', 'common/a.ts', 'helpers.tsx', 'lib/a.ts', 'misc.ts', 'types.ts', 'string.utils.ts'])(
  '%s is refused as a name',
  (name) => {
    expect(check({ [`packages/core/src/${name}`]: '' })).toHaveLength(1);
  },
);

test('files that import each other in a circle are named in its order; types alone make none', () => {
  const circle = (word) => ({
    'packages/core/src/a.ts': `import { b } from './b.js';`,
    'packages/core/src/b.ts': `import { c } from './c/index.js';`,
    'packages/core/src/c/index.ts': `import ${word} { a } from '../a.js';`,
  });
  expect(check(circle(''))).toEqual([
    'packages/core/src/a.ts: imports itself: packages/core/src/a.ts → packages/core/src/b.ts → packages/core/src/c/index.ts → packages/core/src/a.ts',
  ]);
  expect(check(circle('type'))).toEqual([]);
});
