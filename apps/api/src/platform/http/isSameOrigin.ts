const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface Origins {
  readonly method: string;
  readonly cookie: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

/**
 * Whether a request may change something on the strength of its cookie. Browsers say where a request comes from in Sec-Fetch-Site, which no
 * page can forge, and in Origin; a changing request with a cookie and neither is refused, for no browser in use sends one.
 */
export function isSameOrigin(request: Origins, publicUrl: string): boolean {
  if (SAFE.has(request.method) || request.cookie === undefined) return true;
  if (request.fetchSite !== undefined) return request.fetchSite === 'same-origin';
  return request.origin === new URL(publicUrl).origin;
}
