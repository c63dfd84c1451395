import { lint as lintMethodology, readMethodology } from '@e-index/core';
import { lintSentence, locales } from '@e-index/messages';
import { printFaults } from '../printFaults.js';
import { readCommandLine } from '../readCommandLine.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Prints what a methodologist should look at as a JSON array and a line feed; ends with 3 where there is an error among it. */
export function lint(args: readonly string[], terminal: Terminal): number {
  const { options, files } = readCommandLine(args, { options: ['locale'], files: ['FILE'] });
  const asked = options.get('locale') ?? 'en';
  const locale = locales.find((known) => known === asked);
  if (locale === undefined) throw new UsageError('--locale must be lv or en.');
  const methodology = readDocument(readFileBytes(files[0] ?? ''), readMethodology);
  if (!methodology.ok) return printFaults('methodology', methodology.faults, terminal);
  const findings = lintMethodology(methodology.value);
  const printed = findings.map((finding) => ({
    severity: finding.severity,
    rule: finding.rule,
    path: finding.path,
    message: lintSentence(finding, locale),
  }));
  terminal.out(`${JSON.stringify(printed, null, 2)}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 3 : 0;
}
