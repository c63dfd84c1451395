import { lint, readMethodologyValue, type Fault, type LintFinding } from '@e-index/core';

/** What is wrong with a document; the linter looks only at one without faults. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly findings: readonly LintFinding[];
}

/** Reads the document by the rules of the format and, where it has no faults, asks the linter. Total. */
export function checkDocument(document: unknown): Checked {
  const read = readMethodologyValue(document);
  return read.ok ? { faults: [], findings: lint(read.value) } : { faults: read.faults, findings: [] };
}
