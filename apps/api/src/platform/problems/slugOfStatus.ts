import type { ProblemSlug } from '@e-index/contracts';

/** The type of problem of a failure that is known by its HTTP status alone. */
export const slugOfStatus = (status: number): ProblemSlug => {
  switch (status) {
    case 401:
      return 'not-signed-in';
    case 403:
      return 'not-allowed';
    case 404:
    case 405:
      return 'not-found';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'unavailable';
    default:
      return status >= 400 && status < 500 ? 'bad-request' : 'internal';
  }
};
