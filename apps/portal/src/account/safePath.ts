/** A path of this site, and nothing else: an address typed into the link must not lead elsewhere after signing in. */
export const safePath = (wanted: string | null, otherwise: string): string =>
  wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : otherwise;
