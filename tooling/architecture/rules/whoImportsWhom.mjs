import { eachImport } from '../eachImport.mjs';

const APPS = new Set(['api', 'console', 'assistant', 'portal', 'cli']);

/** Entries as they are written after @e-index/. A workspace that is not here (tooling, tests) may import every package. */
const ALLOWED = {
  core: [],
  messages: ['core'],
  office: ['core', 'messages'],
  seed: ['core'],
  checks: ['core'],
  contracts: ['core'],
  ui: ['core', 'contracts', 'messages'],
  database: [],
  api: ['core', 'contracts', 'messages', 'database', 'seed', 'checks', 'office'],
  cli: ['core', 'messages', 'checks'],
  console: ['core', 'contracts', 'messages', 'ui'],
  portal: ['core', 'contracts', 'messages', 'ui'],
  assistant: ['core', 'contracts', 'messages', 'database/conversations'],
};

/** The table of docs/architecture.md. Tests may import any package's public entry, but no app. Style sheets are entries like any other. */
export function whoImportsWhom(modules) {
  return eachImport(modules, ({ workspace, isTest }, target) => {
    if (target.kind !== 'own' || target.workspace === workspace) return undefined;
    const entry = target.entry === '' || /\.css(\?.*)?$/.test(target.entry) ? target.workspace : `${target.workspace}/${target.entry}`;
    if (APPS.has(target.workspace)) return `imports the app ${target.workspace}; nobody imports an app`;
    const allowed = ALLOWED[workspace];
    if (isTest || allowed === undefined || allowed.includes(entry)) return undefined;
    return `imports @e-index/${entry}; ${workspace} may import ${allowed.length === 0 ? 'nothing of ours' : allowed.join(', ')}`;
  });
}
