/**
 * Whether an If-None-Match header names this entity tag, compared weakly (RFC 9110, 13.1.2): a compressed copy of the same bytes counts.
 * @param etag a strong tag in its quotes
 */
export function matchesEtag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((one) => {
    const tag = one.trim();
    return tag === '*' || tag.replace(/^W\//, '') === etag;
  });
}
