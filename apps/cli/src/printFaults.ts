import type { Fault } from '@e-index/core';
import { faultSentence } from '@e-index/messages';
import type { Terminal } from './Terminal.js';

const MOST_LINES = 200;

/** Prints one line per fault, at most 200 (docs/formats/INTERCHANGE.md), and returns the exit code that goes with them. */
export function printFaults(
  document: 'methodology' | 'methodology A' | 'methodology B' | 'responses',
  faults: readonly Fault[],
  terminal: Terminal,
): 2 {
  const lines = faults.slice(0, MOST_LINES).map((fault) => `${document}: ${fault.path}: ${faultSentence(fault, 'en')}\n`);
  terminal.err(lines.join(''));
  return 2;
}
