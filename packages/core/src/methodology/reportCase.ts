import { excerptOf } from '../interchange/excerpt.js';
import { fieldOf, listIn, stringIn } from '../interchange/fieldOf.js';
import type { Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { ANSWER_TYPES } from './answerDefinition.js';

// Reasons that scoring itself gives; a recommendation may answer to them like to the question's own.
const OWN_REASONS = new Map([
  ['share', 'zero-denominator'],
  ['counts', 'zero-denominator'],
  ['table', 'no-row-applies'],
]);

/** A recommendation's case names an option, row, column or reason of its own question. */
export function reportCase(wanted: unknown, question: unknown, at: Path, report: Report): void {
  const answer = fieldOf(question, 'answer');
  const type = stringIn(answer, 'type') ?? '';
  const isRow = fieldOf(wanted, 'row') !== undefined;

  const fits = (name: string, types: readonly string[]): boolean => {
    if (fieldOf(wanted, name) === undefined) return false;
    if (types.includes(type)) return true;
    // Without a type there is nothing to fit; that is a fault of its own.
    if (!ANSWER_TYPES.includes(type)) return false;
    report([...at, name], 'case-type', { case: name, type: excerptOf(type) });
    return false;
  };
  const check = (name: string, list: readonly unknown[], code: 'unknown-option' | 'unknown-row' | 'unknown-column') => {
    const asked = stringIn(wanted, name);
    if (asked !== undefined && !list.some((entry) => stringIn(entry, 'code') === asked))
      report([...at, name], code, { found: excerptOf(asked) });
  };

  if (isRow) {
    if (fits('row', ['table'])) {
      check('row', listIn(answer, 'rows'), 'unknown-row');
      check('is', listIn(answer, 'columns'), 'unknown-column');
    }
  } else if (fits('is', ['single', 'multiple'])) check('is', listIn(answer, 'options'), 'unknown-option');
  if (fits('lacks', ['single', 'multiple'])) check('lacks', listIn(answer, 'options'), 'unknown-option');

  const reason = stringIn(wanted, 'notApplicable');
  if (reason === undefined || reason === OWN_REASONS.get(type)) return;
  if (!listIn(question, 'notApplicable').some((entry) => stringIn(entry, 'code') === reason)) {
    report([...at, 'notApplicable'], 'unknown-reason', { found: excerptOf(reason) });
  }
}
