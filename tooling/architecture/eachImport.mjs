/**
 * Asks `judge` about every import of every module.
 * @param {readonly import('./describeModule.mjs').Module[]} modules
 * @param {(module: import('./describeModule.mjs').Module, target: import('./describeModule.mjs').Target, typeOnly: boolean) => string | undefined} judge
 *   a message where the import is not allowed
 */
export function eachImport(modules, judge) {
  return modules.flatMap((module) =>
    module.imports.flatMap(({ target, typeOnly }) => {
      const message = judge(module, target, typeOnly);
      return message === undefined ? [] : [{ path: module.path, message }];
    }),
  );
}
