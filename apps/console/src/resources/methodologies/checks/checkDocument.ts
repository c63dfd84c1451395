import { effectiveShares, lint, readMethodologyValue, type EffectiveShares, type Fault, type LintFinding } from '@e-index/core';

/** What is wrong with a document. What only a document without faults has, the linter's findings and the weights, is missing otherwise. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly findings: readonly LintFinding[];
  /** For a body of no particular kind. */
  readonly shares: EffectiveShares | null;
}

/** Reads the document by the rules of the format and, where it has no faults, asks the linter. Total. */
export function checkDocument(document: unknown): Checked {
  const read = readMethodologyValue(document);
  return read.ok
    ? { faults: [], findings: lint(read.value), shares: effectiveShares(read.value) }
    : { faults: read.faults, findings: [], shares: null };
}
