import type { Locale, Problem } from '@e-index/contracts';
import { problemSentence } from '@e-index/messages';
import type { Failure } from './Failure.js';
import { statusOf } from './statusOf.js';

/** The RFC 9457 document of a failure. `instance` is the path that was asked for, without its query: a query may hold what somebody typed. */
export function problemDocument(failure: Failure, locale: Locale, instance: string): Problem {
  const { errors, params, current, attempted } = failure.details;
  const { title, detail } = problemSentence(failure.slug, { ...(errors ? { faults: errors.length } : {}), ...params }, locale);
  return {
    type: `/problems/${failure.slug}`,
    title,
    status: statusOf[failure.slug],
    detail,
    instance,
    ...(errors ? { errors: errors.map((fault) => ({ path: fault.path, message: fault.sentence(locale) })) } : {}),
    ...(current === undefined ? {} : { current }),
    ...(attempted === undefined ? {} : { attempted }),
  };
}
