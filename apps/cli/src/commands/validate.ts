import { readMethodology, readResponses } from '@e-index/core';
import { printFaults } from '../printFaults.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import { readOptions, requireOption } from '../readOptions.js';
import type { Terminal } from '../Terminal.js';

/** Checks a methodology and, where it has no faults, the responses given under it. Standard output stays empty. */
export function validate(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['methodology', 'responses']);
  const methodologyBytes = readFileBytes(requireOption(options, 'methodology'));
  const responsesPath = options.get('responses');
  // Both before either is checked: an unreadable file is wrong usage, also behind a methodology with faults.
  const responsesBytes = responsesPath === undefined ? undefined : readFileBytes(responsesPath);
  const methodology = readDocument(methodologyBytes, readMethodology);
  if (!methodology.ok) return printFaults('methodology', methodology.faults, terminal);
  const { id, version } = methodology.value;
  if (responsesBytes === undefined) {
    terminal.err(`The methodology ${id} ${version} has no faults.\n`);
    return 0;
  }
  const responses = readDocument(responsesBytes, (text) => readResponses(text, methodology.value));
  if (!responses.ok) return printFaults('responses', responses.faults, terminal);
  terminal.err(
    `The methodology ${id} ${version} and the responses of ${responses.value.organisations.length} organisations have no faults.\n`,
  );
  return 0;
}
