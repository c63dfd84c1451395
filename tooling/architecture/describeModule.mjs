import path from 'node:path';
import { importsOf } from './importsOf.mjs';

/**
 * @typedef {{specifier: string, typeOnly: boolean, target: Target}} Import
 * @typedef {{kind: 'file', path: string} | {kind: 'own', workspace: string, entry: string} | {kind: 'outside', package: string}} Target
 *   `file` is a relative import, by its path from the root without extension; `own` is @e-index/workspace/entry; `outside` is npm's or node:'s
 * @typedef {{path: string, workspace: string, isTest: boolean, imports: readonly Import[], text: string}} Module
 */

/**
 * @param {string} file from the root, with slashes
 * @param {string} text
 * @returns {Module}
 */
export function describeModule(file, text) {
  const parts = file.split('/');
  const isTest =
    /\.(?:spec|test|bench)\.[^.]+$/.test(file) || parts.some((part) => part === 'test' || part === 'tests' || part === 'fixtures');
  const isConfig = /^[^/]+(?:\/[^/]+)?\/(?:vite|vitest|prisma)[.\w]*\.config\.[^.]+$/.test(file);
  return {
    path: file,
    workspace: parts[0] === 'apps' || parts[0] === 'packages' ? parts[1] : parts[0],
    isTest: isTest || isConfig,
    imports: importsOf(file, text).map((found) => ({ ...found, target: targetOf(file, found.specifier) })),
    text,
  };
}

function targetOf(file, written) {
  // Vite's ?raw, ?url and ?worker say how a file is taken, not which.
  const specifier = written.replace(/\?\w+$/, '');
  if (specifier.startsWith('.')) return { kind: 'file', path: withoutExtension(path.posix.join(path.posix.dirname(file), specifier)) };
  const [scope, name, ...rest] = specifier.split('/');
  if (scope === '@e-index') return { kind: 'own', workspace: name, entry: rest.join('/') };
  return { kind: 'outside', package: scope.startsWith('@') ? `${scope}/${name}` : scope };
}

/** Sources import each other as .js (or without an extension in Vite apps); both mean the .ts or .tsx file. */
export function withoutExtension(file) {
  return file.replace(/\.(?:[cm]?[jt]s|[jt]sx)$/, '');
}
