import { readMethodology, readResponses, score as scoreDocuments, writeCanonical } from '@e-index/core';
import { printFaults } from '../printFaults.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import { readOptions, requireOption } from '../readOptions.js';
import { sha256 } from '../sha256.js';
import type { Terminal } from '../Terminal.js';

/** Prints the results document of a methodology and its responses as canonical JSON and a line feed. */
export function score(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['methodology', 'responses']);
  const [methodologyPath, responsesPath] = [requireOption(options, 'methodology'), requireOption(options, 'responses')];
  // Both before either is checked: an unreadable file is wrong usage, also behind a methodology with faults.
  const [methodologyBytes, responsesBytes] = [readFileBytes(methodologyPath), readFileBytes(responsesPath)];
  const methodology = readDocument(methodologyBytes, readMethodology);
  if (!methodology.ok) return printFaults('methodology', methodology.faults, terminal);
  const responses = readDocument(responsesBytes, (text) => readResponses(text, methodology.value));
  if (!responses.ok) return printFaults('responses', responses.faults, terminal);
  const results = scoreDocuments(methodology.value, responses.value, {
    methodologySha256: sha256(writeCanonical(methodology.value)),
    responsesSha256: sha256(writeCanonical(responses.value)),
  });
  terminal.out(`${writeCanonical(results)}\n`);
  return 0;
}
