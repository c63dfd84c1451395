import { withoutExtension } from '../describeModule.mjs';

/** No file imports itself by way of others. Imports of types alone do not count: they are gone when the code runs. */
export function noCycles(modules) {
  const byName = new Map(modules.map((module) => [withoutExtension(module.path), module]));
  const targets = (module) =>
    module.imports
      .filter(({ typeOnly, target }) => !typeOnly && target.kind === 'file')
      .flatMap(({ target }) => byName.get(target.path) ?? byName.get(`${target.path}/index`) ?? []);
  const done = new Set();
  const faults = [];

  function visit(module, trail) {
    const at = trail.indexOf(module);
    if (at >= 0) {
      const circle = [...trail.slice(at), module].map(({ path }) => path).join(' → ');
      faults.push({ path: module.path, message: `imports itself: ${circle}` });
      return;
    }
    if (done.has(module)) return;
    for (const target of targets(module)) visit(target, [...trail, module]);
    done.add(module);
  }

  for (const module of modules) visit(module, []);
  return faults;
}
