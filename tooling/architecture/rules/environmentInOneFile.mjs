/** An app reads its environment in its config.ts, once, and parses it there; packages are told what they need. */
export function environmentInOneFile(modules) {
  const readers = modules.filter(
    ({ path, isTest, text }) => !isTest && /^(?:apps|packages)\/[^/]+\/src\//.test(path) && /\bprocess\s*\.\s*env\b/.test(text),
  );
  const misplaced = readers
    .filter(({ path }) => (path.startsWith('apps/') ? !path.endsWith('/config.ts') : !path.startsWith('packages/database/src/')))
    .map(({ path }) => ({ path, message: "reads process.env; that is for an app's config.ts alone" }));
  const configs = readers.filter(({ path }) => path.endsWith('/config.ts'));
  const doubled = configs.filter(({ workspace }, index) => configs.findIndex((other) => other.workspace === workspace) < index);
  return [...misplaced, ...doubled.map(({ path }) => ({ path, message: 'is a second file that reads process.env in its app' }))];
}
