import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * The workspaces of the repository, as its package.json names them.
 * @returns {readonly {name: string, folder: string, scripts: Record<string, string>}[]} folder relative to the root
 */
export function workspaces() {
  const { workspaces: patterns } = readJson('package.json');
  const folders = patterns.flatMap((pattern) => (pattern.endsWith('/*') ? childrenOf(pattern.slice(0, -2)) : [pattern]));
  return folders
    .filter((folder) => fs.existsSync(path.join(ROOT, folder, 'package.json')))
    .map((folder) => {
      const { name, scripts = {} } = readJson(path.join(folder, 'package.json'));
      return { name, folder, scripts };
    });
}

function childrenOf(folder) {
  return fs.readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

function readJson(file) {
  return JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8'));
}
