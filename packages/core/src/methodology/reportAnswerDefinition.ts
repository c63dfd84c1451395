import { excerptOf } from '../interchange/excerpt.js';
import { fieldOf, listIn, numberIn, stringIn } from '../interchange/fieldOf.js';
import type { Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { reportCrossed, reportDuplicateCodes, reportNotAscending, reportRepeated } from './reportLists.js';

/** What the schema cannot see in an answer definition: order, repetition, crossed bounds, rows that do not exist. */
export function reportAnswerDefinition(answer: unknown, at: Path, report: Report): void {
  for (const name of ['options', 'rows', 'columns']) reportDuplicateCodes(listIn(answer, name), [...at, name], name, report);
  reportCrossed(answer, at, report);
  reportCrossed(fieldOf(answer, 'expected'), [...at, 'expected'], report);
  reportScoring(fieldOf(answer, 'scoring'), [...at, 'scoring'], report);
  reportShareRows(answer, at, report);
}

function reportScoring(scoring: unknown, at: Path, report: Report): void {
  reportNotAscending(listIn(scoring, 'bands'), 'from', [...at, 'bands'], report);
  const zero = numberIn(scoring, 'zero');
  if (zero !== undefined && zero === numberIn(scoring, 'full')) report([...at, 'full'], 'zero-equals-full', { found: zero });
  const [low, high] = listIn(scoring, 'range');
  if (typeof low === 'number' && typeof high === 'number' && low >= high) report([...at, 'range'], 'bounds-crossed', { low, high });
}

function reportShareRows(answer: unknown, at: Path, report: Report): void {
  if (stringIn(answer, 'type') !== 'counts') return;
  const share = listIn(answer, 'share');
  const rows = new Set(listIn(answer, 'rows').map((row) => stringIn(row, 'code')));
  share.forEach((code, position) => {
    if (typeof code === 'string' && !rows.has(code)) report([...at, 'share', position], 'unknown-row', { found: excerptOf(code) });
  });
  reportRepeated(share, [...at, 'share'], report);
}
