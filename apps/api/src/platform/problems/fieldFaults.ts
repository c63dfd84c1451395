import { z } from 'zod';
import type { FieldFault } from './Failure.js';
import { issueSentence } from './issueSentence.js';

/** An issue as Standard Schema has it. */
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[];
}

const MOST = 50;

// What zod says of a value that is none of several: what each of them has against it, by paths within the value.
const Alternatives = z.object({ code: z.literal('invalid_union'), errors: z.array(z.array(z.custom<Issue>(isObject))).min(1) });

/** What a schema refused, one fault a field in the schema's order, at most 50: how many there are is up to whoever sent them. */
export const fieldFaults = (issues: readonly Issue[]): readonly FieldFault[] =>
  issues.slice(0, MOST).flatMap((issue) => {
    const alternatives = Alternatives.safeParse(issue);
    if (alternatives.success)
      return fieldFaults(
        meant(alternatives.data.errors).map((inner) => ({ ...inner, path: [...(issue.path ?? []), ...(inner.path ?? [])] })),
      );
    const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
    const unknown = 'keys' in issue && Array.isArray(issue.keys) ? issue.keys.map(String) : undefined;
    // zod reports all unknown fields at their parent; each is a field of its own here.
    if (unknown !== undefined)
      return unknown.map((key) => ({ path: [...path, key].join('.'), sentence: issueSentence({ ...issue, code: 'unrecognized_keys' }) }));
    return [{ path: path.join('.'), sentence: issueSentence(issue) }];
  });

/** What the alternative has against a value that knows most of its fields: that is the one the sender meant. */
function meant(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const unknown = (issues: readonly Issue[]) =>
    issues.reduce((sum, issue) => sum + ('keys' in issue && Array.isArray(issue.keys) ? issue.keys.length : 0), 0);
  return alternatives.toSorted((a, b) => unknown(a) - unknown(b) || a.length - b.length)[0] ?? [];
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
