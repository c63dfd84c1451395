import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { workspaces } from '../workspace/workspaces.mjs';
import { describeModule } from './describeModule.mjs';

const LEFT_OUT = new Set(['node_modules', 'dist', 'generated', '.turbo', 'output', 'coverage']);
const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;

/** Every source file of every workspace, described. */
export function readModules() {
  return workspaces().flatMap(({ folder }) =>
    filesBelow(folder).map((file) => describeModule(file, fs.readFileSync(path.join(ROOT, file), 'utf8'))),
  );
}

function filesBelow(folder) {
  return fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : filesBelow(file);
    return SOURCE.test(entry.name) ? [file] : [];
  });
}
