import type { z } from 'zod';
import { excerptOf, kindOf } from './excerpt.js';
import { FAULT_CODES, type Fault, type FaultCode } from './fault.js';
import type { Report } from './finding.js';

type Issue = z.core.$ZodIssue;

const CODES: ReadonlySet<string> = new Set(FAULT_CODES);

function isFaultCode(text: string | undefined): text is FaultCode {
  return text !== undefined && CODES.has(text);
}

/** Reports what a schema found. A rule of our own names its fault code in the schema's `error`; zod's own issues are translated here. */
export function reportIssues(document: unknown, issues: readonly Issue[], report: Report): void {
  for (const issue of issues) reportIssue(document, issue, [], report);
}

function reportIssue(document: unknown, issue: Issue, parent: readonly PropertyKey[], report: Report): void {
  const at = [...parent, ...issue.path].map((step) => (typeof step === 'symbol' ? String(step) : step));
  const value = valueAt(document, at);
  if (issue.code === 'unrecognized_keys') {
    for (const name of issue.keys) report([...at, name], 'unknown-field', { name: excerptOf(name) });
    return;
  }
  if (issue.code === 'invalid_key') {
    const code = issue.issues[0]?.message;
    report(at, isFaultCode(code) ? code : 'unknown-field', { found: excerptOf(at.at(-1)) });
    return;
  }
  if (value === undefined) {
    report(at, 'missing');
    return;
  }
  switch (issue.code) {
    case 'invalid_type':
      report(at, 'wrong-type', { expected: plainType(issue.expected), found: kindOf(value) });
      return;
    case 'invalid_value':
      report(at, 'not-allowed', { allowed: issue.values.map(String).join(', '), found: excerptOf(value) });
      return;
    case 'too_small':
      if (issue.origin === 'number') reportBound(issue.inclusive === false ? 'not-above' : 'out-of-range', Number(issue.minimum), 'min');
      else report(at, 'wrong-type', { expected: 'pair', found: kindOf(value) });
      return;
    case 'too_big':
      if (issue.origin === 'number') reportBound('out-of-range', Number(issue.maximum), 'max');
      else report(at, 'wrong-type', { expected: 'pair', found: kindOf(value) });
      return;
    case 'invalid_union':
      reportUnion(document, issue, at, value, report);
      return;
    case 'invalid_format':
    case 'custom':
      reportOwn(issue.code === 'custom' ? issue.params : undefined);
      return;
    case 'not_multiple_of':
    case 'invalid_element':
      report(at, 'wrong-type', { expected: 'object', found: kindOf(value) });
      return;
    default:
      throw new Error(`no fault for ${JSON.stringify(issue satisfies never)}`);
  }

  function reportBound(code: FaultCode, bound: number, name: 'min' | 'max'): void {
    report(at, code, { [code === 'not-above' ? 'above' : name]: bound, found: excerptOf(value) });
  }

  function reportOwn(own: Readonly<Record<string, unknown>> | undefined): void {
    if (!isFaultCode(issue.message)) throw new Error(`a rule without a fault: ${issue.message}`);
    const params: Record<string, string | number> = { found: excerptOf(value) };
    for (const [name, param] of Object.entries(own ?? {})) {
      if (typeof param === 'string' || typeof param === 'number') params[name] = param;
    }
    if (issue.message === 'code-too-long') params.found = typeof value === 'string' ? value.length : 0;
    report(at, issue.message, params);
  }
}

/** The one member of a union that the value was meant to be speaks for the union; where there is none, the union's own code does. */
function reportUnion(
  document: unknown,
  issue: Extract<Issue, { code: 'invalid_union' }>,
  at: readonly (string | number)[],
  value: unknown,
  report: Report,
): void {
  if (issue.errors.length === 0) {
    const allowed = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : '';
    report(at, 'not-allowed', { allowed, found: excerptOf(value) });
    return;
  }
  const meant = issue.errors.filter((member) => member.every(isInside));
  const [only] = meant;
  if (meant.length === 1 && only !== undefined) {
    for (const inner of only) reportIssue(document, inner, at, report);
    return;
  }
  const code: FaultCode = isFaultCode(issue.message) ? issue.message : 'wrong-type';
  report(at, code, paramsOf(code, value));
}

function isInside(issue: Issue): boolean {
  // A member that only says no (a custom check without a fault of its own) was not what the value was meant to be.
  if (issue.code === 'unrecognized_keys' || (issue.code === 'custom' && !isFaultCode(issue.message))) return false;
  return issue.path.length > 0 || (issue.code !== 'invalid_type' && issue.code !== 'invalid_value');
}

function paramsOf(code: FaultCode, value: unknown): Fault['params'] {
  if (code === 'weight') return { max: 1e9, found: excerptOf(value) };
  return code === 'wrong-type' ? { expected: 'text-or-string', found: kindOf(value) } : { found: excerptOf(value) };
}

function plainType(expected: string): string {
  if (expected === 'record') return 'object';
  return expected === 'tuple' ? 'array' : expected;
}

function valueAt(document: unknown, at: readonly (string | number)[]): unknown {
  let node: unknown = document;
  for (const step of at) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    node = Object.getOwnPropertyDescriptor(node, step)?.value;
  }
  return node;
}
