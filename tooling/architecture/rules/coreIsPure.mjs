import { eachImport } from '../eachImport.mjs';

/** core stands on zod alone: no I/O, no Node, so the console's worker and an analyst's laptop compute the same. */
export function coreIsPure(modules) {
  return eachImport(modules, ({ workspace, isTest }, target) => {
    if (workspace !== 'core' || isTest || target.kind !== 'outside' || target.package === 'zod') return undefined;
    return `imports ${target.package}; core may import zod alone`;
  });
}
