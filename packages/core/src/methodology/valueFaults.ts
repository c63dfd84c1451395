import { excerptOf, kindOf } from '../interchange/excerpt.js';
import type { Fault } from '../interchange/fault.js';
import { fieldOf, fieldsOf } from '../interchange/fieldOf.js';
import { collectFindings, toFault, type Report } from '../interchange/finding.js';
import { reportCharacters } from '../interchange/reportCharacters.js';
import type { Path } from '../interchange/path.js';
import type { AnswerDefinition, AnswerDefinitionOf } from './answerDefinition.js';
import { MAX_NUMBER } from './numbers.js';

const MAX_COUNT = Number.MAX_SAFE_INTEGER;

/** Everything that is wrong with a value as an answer to a question of this definition; paths begin at the value, `$`. Total. */
export function valueFaults(definition: AnswerDefinition, value: unknown): readonly Fault[] {
  const findings = collectFindings();
  reportAnswerValue(definition, value, [], findings.report);
  return findings.list.map(toFault);
}

export function reportAnswerValue(definition: AnswerDefinition, value: unknown, at: Path, report: Report): void {
  switch (definition.type) {
    case 'single':
      if (typeof value !== 'string') reportType('string', value, at, report);
      else if (!hasCode(definition.options, value)) report(at, 'unknown-option', { found: excerptOf(value) });
      return;
    case 'multiple':
      reportMultiple(definition, value, at, report);
      return;
    case 'number':
      reportNumber(definition, value, at, report);
      return;
    case 'share':
      reportShare(value, at, report);
      return;
    case 'counts':
      reportCounts(definition, value, at, report);
      return;
    case 'table':
      reportTable(definition, value, at, report);
      return;
    case 'text':
      reportText(definition, value, at, report);
  }
}

function hasCode(list: readonly { readonly code: string }[], code: string): boolean {
  return list.some((entry) => entry.code === code);
}

function reportType(expected: string, value: unknown, at: Path, report: Report): void {
  report(at, 'wrong-type', { expected, found: kindOf(value) });
}

function reportMultiple({ options }: AnswerDefinitionOf<'multiple'>, value: unknown, at: Path, report: Report): void {
  if (!Array.isArray(value)) {
    reportType('codes', value, at, report);
    return;
  }
  if (value.length === 0) report(at, 'empty-list');
  const seen = new Set<string>();
  value.forEach((code: unknown, position) => {
    const place = [...at, position];
    if (typeof code !== 'string') reportType('string', code, place, report);
    else if (!hasCode(options, code)) report(place, 'unknown-option', { found: excerptOf(code) });
    else if (seen.has(code)) report(place, 'repeated', { found: excerptOf(code) });
    if (typeof code === 'string') seen.add(code);
  });
  const exclusive = options.find((option) => option.exclusive === true && seen.has(option.code));
  if (exclusive !== undefined && seen.size > 1) report(at, 'exclusive-option', { found: excerptOf(exclusive.code) });
}

/** False where there is no finite number; `whole` and bounds are reported. */
function reportBounded(value: unknown, at: Path, { min, max, whole }: Bounds, report: Report): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    reportType('number', value, at, report);
    return false;
  }
  if (whole && !Number.isInteger(value)) report(at, 'not-whole', { found: value });
  if (value < min || value > max) report(at, 'out-of-range', { min, max, found: value });
  return true;
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

function reportNumber(definition: AnswerDefinitionOf<'number'>, value: unknown, at: Path, report: Report): void {
  const bounds = { min: definition.min ?? -MAX_NUMBER, max: definition.max ?? MAX_NUMBER, whole: definition.integer === true };
  reportBounded(value, at, bounds, report);
}

function reportFields(value: unknown, names: readonly string[], expected: string, at: Path, report: Report): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportType(expected, value, at, report);
    return false;
  }
  for (const name of Object.keys(value)) {
    if (!names.includes(name)) report([...at, name], 'unknown-field', { name: excerptOf(name) });
  }
  return true;
}

function reportShare(value: unknown, at: Path, report: Report): void {
  if (!reportFields(value, ['numerator', 'denominator'], 'share', at, report)) return;
  const [numerator, denominator] = ['numerator', 'denominator'].map((name) => {
    const number = fieldOf(value, name);
    const place = [...at, name];
    if (number === undefined) report(place, 'missing');
    else if (reportBounded(number, place, { min: 0, max: MAX_NUMBER, whole: false }, report)) return number;
    return undefined;
  });
  if (numerator !== undefined && denominator !== undefined && numerator > denominator) {
    report([...at, 'numerator'], 'numerator-above-denominator', { numerator, denominator });
  }
}

function reportCounts(definition: AnswerDefinitionOf<'counts'>, value: unknown, at: Path, report: Report): void {
  if (!reportFields(value, ['total', 'rows'], 'counts', at, report)) return;
  const whole = { min: 0, max: MAX_COUNT, whole: true };
  const total = fieldOf(value, 'total');
  if (total !== undefined) reportBounded(total, [...at, 'total'], whole, report);
  else if (definition.basis === 'declared') report([...at, 'total'], 'total-missing');
  const rows = fieldOf(value, 'rows');
  const place = [...at, 'rows'];
  if (rows === undefined) report(place, 'missing');
  else if (typeof rows !== 'object' || rows === null || Array.isArray(rows)) reportType('object', rows, place, report);
  for (const [code, count] of fieldsOf(rows)) {
    if (!hasCode(definition.rows, code)) report([...place, code], 'unknown-row', { found: excerptOf(code) });
    reportBounded(count, [...place, code], whole, report);
  }
}

function reportTable(definition: AnswerDefinitionOf<'table'>, value: unknown, at: Path, report: Report): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reportType('table', value, at, report);
    return;
  }
  const rows = fieldsOf(value);
  if (rows.length === 0) report(at, 'empty-object');
  for (const [row, column] of rows) {
    const place = [...at, row];
    if (!hasCode(definition.rows, row)) report(place, 'unknown-row', { found: excerptOf(row) });
    if (typeof column !== 'string') reportType('string', column, place, report);
    else if (!hasCode(definition.columns, column)) report(place, 'unknown-column', { found: excerptOf(column) });
  }
}

function reportText({ maxLength }: AnswerDefinitionOf<'text'>, value: unknown, at: Path, report: Report): void {
  if (typeof value !== 'string') {
    reportType('string', value, at, report);
    return;
  }
  if (value.length === 0) report(at, 'empty-string');
  if (value.includes('\u0000')) report(at, 'null-character');
  // Reading a document finds these before; here they are found at the door, while one person can still correct one answer.
  reportCharacters(value, at, report);
  if (maxLength !== undefined && value.length > maxLength) report(at, 'too-long', { max: maxLength, found: value.length });
}
