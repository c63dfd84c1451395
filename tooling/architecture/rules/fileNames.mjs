const BANNED = /^(?:utils?|commons?|helpers?|lib|misc|types?)$/i;

/** A name that says nothing gathers everything. Every part between slashes and dots counts, as in string.utils.ts. */
export function fileNames(modules) {
  return modules.flatMap(({ path }) => {
    const banned = path.split(/[/.]/).find((part) => BANNED.test(part));
    return banned === undefined ? [] : [{ path, message: `"${banned}" is no name for a file or folder: say what it holds` }];
  });
}
