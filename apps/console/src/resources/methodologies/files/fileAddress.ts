/** Where the api gives a version as a file; what is empty in the query is left out. */
export function fileAddress(versionId: string, file: string, query: Readonly<Record<string, string>> = {}): string {
  const given = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== '')).toString();
  return `/api/v1/methodologies/${encodeURIComponent(versionId)}/${file}${given === '' ? '' : `?${given}`}`;
}
