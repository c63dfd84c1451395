import { readMethodology, readResponses } from '@e-index/core';
import { printFaults } from '../printFaults.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import { readOptions, requireOption } from '../readOptions.js';
import type { Terminal } from '../Terminal.js';

/** Checks a methodology and, where it has no faults, the responses given under it. Standard output stays empty. */
export function validate(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['methodology', 'responses']);
  const responsesPath = options.get('responses');
  const methodologyPath = requireOption(options, 'methodology');
  // An unreadable file is wrong usage, also behind a methodology with faults.
  if (responsesPath !== undefined) readFileBytes(responsesPath);
  const methodology = readDocument(methodologyPath, readMethodology);
  if (!methodology.ok) return printFaults('methodology', methodology.faults, terminal);
  const { id, version } = methodology.value;
  if (responsesPath === undefined) {
    terminal.err(`The methodology ${id} ${version} has no faults.\n`);
    return 0;
  }
  const responses = readDocument(responsesPath, (text) => readResponses(text, methodology.value));
  if (!responses.ok) return printFaults('responses', responses.faults, terminal);
  terminal.err(
    `The methodology ${id} ${version} and the responses of ${responses.value.organisations.length} organisations have no faults.\n`,
  );
  return 0;
}
