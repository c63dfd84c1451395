import { eachImport } from '../eachImport.mjs';

const NOT_ABOVE = {
  controller: ['repository'],
  repository: ['service', 'controller'],
  service: ['controller'],
  policy: ['service', 'controller'],
};

/** controller → service → repository, and a policy knows no service: it may look up a relation, no more. The shape of a value may be shared. */
export function apiLayers(modules) {
  return eachImport(modules, ({ path, isTest }, target, typeOnly) => {
    if (isTest || typeOnly || !path.startsWith('apps/api/src/') || target.kind !== 'file') return undefined;
    const from = /\.(controller|service|repository|policy)\.ts$/.exec(path)?.[1];
    const to = /\.(controller|service|repository)$/.exec(target.path)?.[1];
    // The services of the platform are what repositories stand on: connections, configuration, logging.
    if (from === undefined || to === undefined || target.path.startsWith('apps/api/src/platform/')) return undefined;
    return NOT_ABOVE[from].includes(to) ? `a ${from} imports a ${to} (${target.path})` : undefined;
  });
}
