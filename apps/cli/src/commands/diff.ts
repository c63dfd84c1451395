import { compareMethodologies, readMethodology, type Methodology } from '@e-index/core';
import { differenceGroups, locales, noDifference, type Locale } from '@e-index/messages';
import { printFaults } from '../printFaults.js';
import { readCommandLine } from '../readCommandLine.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Prints what is different in a second version of a methodology, in words by section or as one line of JSON; ends with 0 either way. */
export function diff(args: readonly string[], terminal: Terminal): number {
  const { options, flags, files } = readCommandLine(args, { options: ['locale'], flags: ['json'], files: ['A', 'B'] });
  const locale = localeOf(options.get('locale') ?? 'en');
  // Both before either is checked: an unreadable file is wrong usage, also beside a document with faults.
  const [bytesBefore, bytesAfter] = [readFileBytes(files[0] ?? ''), readFileBytes(files[1] ?? '')];
  const before = readDocument(bytesBefore, readMethodology);
  const after = readDocument(bytesAfter, readMethodology);
  if (!before.ok) printFaults('methodology A', before.faults, terminal);
  if (!after.ok) printFaults('methodology B', after.faults, terminal);
  if (!before.ok || !after.ok) return 2;
  terminal.out(
    flags.has('json') ? `${JSON.stringify(compareMethodologies(before.value, after.value))}\n` : inWords(before.value, after.value, locale),
  );
  return 0;
}

function localeOf(given: string): Locale {
  const locale = locales.find((name) => name === given);
  if (locale === undefined) throw new UsageError(`--locale is ${locales.join(' or ')}.`);
  return locale;
}

function inWords(before: Methodology, after: Methodology, locale: Locale): string {
  const groups = differenceGroups(compareMethodologies(before, after), before, after, locale);
  if (groups.length === 0) return `${noDifference(locale)}.\n`;
  return groups.map(({ heading, sentences }) => [heading, ...sentences.map((sentence) => `  ${sentence}`), ''].join('\n')).join('\n');
}
