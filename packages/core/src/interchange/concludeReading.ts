import { MAX_FAULTS, type Fault, type Read } from './fault.js';
import { toFault, type Finding } from './finding.js';
import { inDocumentOrder } from './inDocumentOrder.js';

/** The end of every reading: the value itself where nothing was found, else the faults in document order. */
export function concludeReading<T>(
  value: unknown,
  findings: readonly Finding[],
  isFaultless: (value: unknown, faults: readonly Fault[]) => value is T & {},
): Read<T> {
  const faults = inDocumentOrder(value, withoutEchoes(findings)).slice(0, MAX_FAULTS).map(toFault);
  return isFaultless(value, faults) ? { ok: true, value } : { ok: false, faults };
}

/** A number that is not finite, or a forbidden name, would be complained about again by whoever expects something there. */
function withoutEchoes(findings: readonly Finding[]): readonly Finding[] {
  const key = ({ at }: Finding) => JSON.stringify(at);
  const settled = new Set(findings.filter(({ code }) => code === 'not-finite' || code === 'forbidden-name').map(key));
  return findings.filter((finding) => finding.code === 'not-finite' || finding.code === 'forbidden-name' || !settled.has(key(finding)));
}
