import {
  isCode,
  MAX_CODE_LENGTH,
  type FaultCode,
  type JsonValue,
  type MethodologyDraft,
  type Operation,
  type Refusal,
} from '@e-index/core';
import { draftingSentences, faultSentence } from '@e-index/messages';
import { Failure, type FieldFault } from '../../platform/problems/Failure.js';

/** A list of complaints nobody reads further than this. */
const MOST_ERRORS = 200;

/** The refused operations, each by where the caller wrote it (else by its position), with the reason in words. */
export function refusedOperations(
  refusals: readonly Pick<Refusal, 'operation' | 'reason'>[],
  pathOf = (operation: number) => `operations.${operation}`,
): Failure {
  return new Failure('validation', {
    params: { faults: refusals.length },
    errors: refusals.slice(0, MOST_ERRORS).map(({ operation, reason }) => ({
      path: pathOf(operation),
      sentence: (locale) => draftingSentences(locale).refusals[reason],
    })),
  });
}

/**
 * A version is found by the codes of methodology and version, so these two are codes even in a draft.
 * @throws Failure validation at the field that was set last
 */
export function refuseWrongCodes(tree: MethodologyDraft, operations: readonly Operation[]): void {
  const fields = tree.nodes.get(tree.root)?.fields ?? {};
  const errors = (['id', 'version'] as const).flatMap((field): readonly FieldFault[] => {
    const fault = codeFault(fields[field]);
    if (fault === undefined) return [];
    return [{ path: pathOfCode(operations, field), sentence: (locale) => faultSentence({ path: `$.${field}`, ...fault }, locale) }];
  });
  if (errors.length > 0) throw new Failure('validation', { errors });
}

function codeFault(
  value: JsonValue | undefined,
): { readonly code: FaultCode; readonly params?: Readonly<Record<string, string | number>> } | undefined {
  if (value === undefined) return { code: 'missing' };
  if (typeof value !== 'string') return { code: 'code-pattern' };
  if (isCode(value)) return undefined;
  return value.length > MAX_CODE_LENGTH
    ? { code: 'code-too-long', params: { max: MAX_CODE_LENGTH, found: value.length } }
    : { code: 'code-pattern', params: { found: value } };
}

/** Where operations set a code of the version, which only the methodology itself has; the whole list where none does. */
export function pathOfCode(operations: readonly Operation[], field: 'id' | 'version'): string {
  const position = operations.findLastIndex((operation) => operation.op === 'set' && Object.hasOwn(operation.fields, field));
  return position < 0 ? 'operations' : `operations.${position}.fields.${field}`;
}
