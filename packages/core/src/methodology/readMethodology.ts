import type { Fault, Read } from '../interchange/fault.js';
import { concludeReading } from '../interchange/concludeReading.js';
import { collectFindings, type Finding } from '../interchange/finding.js';
import { scanJson } from '../interchange/readJson.js';
import { reportIssues } from '../interchange/reportIssues.js';
import { reportValue } from '../interchange/reportValue.js';
import { methodologySchema, type Methodology } from './methodology.js';
import { reportMethodology } from './reportMethodology.js';

/** Reads a methodology document from its text: the document as given, defaults not filled in, or every fault of it. Total. */
export function readMethodology(text: string): Read<Methodology> {
  const scan = scanJson(text);
  return scan.found ? read(scan.value, scan.findings) : concludeReading(undefined, scan.findings, isMethodology);
}

/** The same for a value that was read already (or made by a program). The value itself is returned, not a copy. Total. */
export function readMethodologyValue(value: unknown): Read<Methodology> {
  return read(value, []);
}

function read(value: unknown, before: readonly Finding[]): Read<Methodology> {
  const findings = collectFindings();
  if (reportValue(value, findings)) {
    reportIssues(value, methodologySchema.safeParse(value).error?.issues ?? [], findings.report);
    reportMethodology(value, findings.report);
  }
  return concludeReading(value, [...before, ...findings.list], isMethodology);
}

function isMethodology(value: unknown, faults: readonly Fault[]): value is Methodology {
  return faults.length === 0;
}
