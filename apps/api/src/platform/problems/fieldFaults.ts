import type { FieldFault } from './Failure.js';
import { issueSentence } from './issueSentence.js';

/** An issue as Standard Schema has it. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

const MOST = 50;

/** What a schema refused, one fault a field in the schema's order, at most 50: how many there are is up to whoever sent them. */
export const fieldFaults = (issues: readonly Issue[]): readonly FieldFault[] =>
  issues.slice(0, MOST).flatMap((issue) => {
    const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
    const unknown = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : undefined;
    // zod reports all unknown fields at their parent; each is a field of its own here.
    if (unknown !== undefined)
      return unknown.map((key) => ({ path: [...path, key].join('.'), sentence: issueSentence({ ...issue, code: 'unrecognized_keys' }) }));
    return [{ path: path.join('.'), sentence: issueSentence(issue) }];
  });
