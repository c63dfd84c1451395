/**
 * Whether a token of the assistant may be used for this request: it names one assignment, and serves that questionnaire alone,
 * but never to mint a chat token (which would outlive it). The rights of the person behind it are checked beside this, not instead.
 */
export function serviceReaches(assignment: string, url: string): boolean {
  const [path = ''] = url.split('?');
  const base = `/api/v1/assignments/${assignment}`;
  if (path !== base && !path.startsWith(`${base}/`)) return false;
  return !/^\/(chat|events)\/?$/.test(path.slice(base.length));
}
