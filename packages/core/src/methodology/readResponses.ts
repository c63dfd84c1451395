import { concludeReading } from '../interchange/concludeReading.js';
import type { Fault, Read } from '../interchange/fault.js';
import { collectFindings, type Finding } from '../interchange/finding.js';
import { scanJson } from '../interchange/readJson.js';
import { reportValue } from '../interchange/reportValue.js';
import type { Methodology } from './methodology.js';
import { reportResponses } from './reportResponses.js';
import type { Responses } from './responses.js';

/** Reads a responses document given under a faultless methodology: the document as given, or every fault of it. Total. */
export function readResponses(text: string, methodology: Methodology): Read<Responses> {
  const scan = scanJson(text);
  return scan.found ? read(scan.value, methodology, scan.findings) : concludeReading(undefined, scan.findings, isResponses);
}

/** The same for a value that was read already (or made by a program). The value itself is returned, not a copy. Total. */
export function readResponsesValue(value: unknown, methodology: Methodology): Read<Responses> {
  return read(value, methodology, []);
}

function read(value: unknown, methodology: Methodology, before: readonly Finding[]): Read<Responses> {
  const findings = collectFindings();
  if (reportValue(value, findings)) reportResponses(value, methodology, findings);
  return concludeReading(value, [...before, ...findings.list], isResponses);
}

function isResponses(value: unknown, faults: readonly Fault[]): value is Responses {
  return faults.length === 0;
}
