import { eachImport } from '../eachImport.mjs';

/** A relative path stays within its workspace, and another one is entered by what its package.json exports, never through src or dist. */
export function ownWorkspaceOnly(modules) {
  return eachImport(modules, ({ path }, target) => {
    if (target.kind === 'own' && /^(?:src|dist)(?:\/|$)/.test(target.entry))
      return `reaches into ${target.workspace}/${target.entry}; use what it exports`;
    // What is measured is the built program itself, started inside the benchmark's process.
    if (target.kind === 'file' && path.startsWith('tests/benchmarks/') && /^apps\/[^/]+\/dist\//.test(target.path)) return undefined;
    if (target.kind !== 'file' || target.path.startsWith(`${folderOf(path)}/`)) return undefined;
    return `imports ${target.path}, which is outside its workspace`;
  });
}

function folderOf(path) {
  const parts = path.split('/');
  return parts.slice(0, parts[0] === 'apps' || parts[0] === 'packages' ? 2 : 1).join('/');
}
