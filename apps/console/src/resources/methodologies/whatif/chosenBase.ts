const nameOf = (versionId: string): string => `e-index.what-if.${versionId}`;

/** The run a draft was last compared with here: its id, '' for none; null where nobody has chosen, or the browser keeps nothing. */
export function readChosenBase(versionId: string): string | null {
  try {
    return localStorage.getItem(nameOf(versionId));
  } catch {
    return null;
  }
}

export function keepChosenBase(versionId: string, run: string): void {
  try {
    localStorage.setItem(nameOf(versionId), run);
  } catch {
    // A browser that keeps nothing begins with the newest run the next time.
  }
}
