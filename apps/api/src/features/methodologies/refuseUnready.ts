import { documentOf, lint, placeOf, readMethodologyValue, type LintFinding, type MethodologyDraft } from '@e-index/core';
import { draftingSentences, faultSentence, lintSentence } from '@e-index/messages';
import { Failure, type FieldFault } from '../../platform/problems/Failure.js';

const MOST_ERRORS = 200;

/**
 * What nobody can agree to yet: a document with faults, with errors of the linter, or with its warnings where nobody said why they are right.
 * @throws Failure not-publishable with each of them by its JSON path
 */
export function refuseUnready(tree: MethodologyDraft): void {
  const errors = whatIsWrong(tree);
  if (errors.length > 0) throw new Failure('not-publishable', { params: { faults: errors.length }, errors: errors.slice(0, MOST_ERRORS) });
}

function whatIsWrong(tree: MethodologyDraft): readonly FieldFault[] {
  const read = readMethodologyValue(documentOf(tree));
  if (!read.ok) return read.faults.map((fault) => ({ path: fault.path, sentence: (locale) => faultSentence(fault, locale) }));
  return lint(read.value).flatMap((finding) => {
    switch (finding.severity) {
      case 'error':
        return [{ path: finding.path, sentence: (locale) => lintSentence(finding, locale) }];
      case 'warning':
        return isExplained(tree, finding) ? [] : [needingWord(finding)];
    }
  });
}

function isExplained(tree: MethodologyDraft, { path, rule }: LintFinding): boolean {
  return Object.hasOwn(tree.nodes.get(placeOf(tree, path).node)?.words ?? {}, rule);
}

function needingWord(finding: LintFinding): FieldFault {
  return { path: finding.path, sentence: (locale) => `${lintSentence(finding, locale)} ${draftingSentences(locale).needsWord}` };
}
