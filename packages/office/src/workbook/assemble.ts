import type { Path } from '@e-index/core';
import type { WorkbookSheet } from '@e-index/messages';
import { assembleConditions } from './assembleConditions.js';
import { assembleRecommendation } from './assembleRecommendation.js';
import { assembleScoring } from './assembleScoring.js';
import type { DocumentBuilder } from './documentBuilder.js';
import { readEmptyField } from './emptyFields.js';
import { fieldIn, textIn, type Entry } from './entry.js';
import { valueAt } from './fieldPath.js';
import type { ReportCell } from './placedFault.js';

export type Tables = Readonly<Record<Exclude<WorkbookSheet, 'readMe' | 'methodology'>, readonly Entry[]>>;

/** Puts the rows of all sheets into one document, each where the codes say that it belongs. */
export function assemble(methodology: Entry, tables: Tables, builder: DocumentBuilder, report: ReportCell): void {
  const put = (base: Path, entry: Entry, without: readonly string[] = []) => {
    builder.putEntry(base, entry, [...without, 'emptyFields', 'conditionInWords']);
    putEmptyFields(base, entry, builder, report);
  };
  put([], methodology);
  tables.levels.forEach((level, position) => put(['levels', position], level));
  tables.sections.forEach((section, position) => put(['sections', position], section));
  const sections = basesOf(tables.sections, (_, position) => ['sections', position]);
  const topics = placeUnder(tables.topics, sections, 'section', 'sections', 'topics', put, report);
  const questions = placeUnder(tables.questions, topics, 'topic', 'topics', 'questions', put, report);
  const ofQuestions = (entries: readonly Entry[], field: string) =>
    placeUnder(entries, questions, 'question', 'questions', field, (base, entry) => put(base, entry, ['question']), report);
  ofQuestions(tables.options, 'answer.options');
  ofQuestions(tables.rows, 'answer.rows');
  ofQuestions(tables.columns, 'answer.columns');
  ofQuestions(tables.reasons, 'notApplicable');
  placeUnder(tables.recommendations, questions, 'question', 'questions', 'recommendations', recommend, report);
  for (const [base, entries] of entriesOf(tables.scoring, questions, report))
    assembleScoring([...base, 'answer', 'scoring'], entries, builder, report);
  for (const [base, entries] of entriesOf(tables.conditions, questions, report))
    assembleConditions([...base, 'visibleIf'], entries, builder, report);

  function recommend(base: Path, entry: Entry): void {
    assembleRecommendation(base, entry, builder, report);
  }
}

type Bases = ReadonlyMap<string, Path>;

/** Where each code stands; the first of two with one code is the one that others mean. */
function basesOf(entries: readonly Entry[], baseOf: (entry: Entry, position: number) => Path): Bases {
  const bases = new Map<string, Path>();
  entries.forEach((entry, position) => {
    const code = textIn(entry, 'code');
    if (code !== undefined && !bases.has(code)) bases.set(code, baseOf(entry, position));
  });
  return bases;
}

/** Puts each row into the list `field` of the one that it names in its column `parent`, and says where it went by its own code. */
function placeUnder(
  entries: readonly Entry[],
  parents: Bases,
  parent: 'section' | 'topic' | 'question',
  sheet: WorkbookSheet,
  field: string,
  put: (base: Path, entry: Entry, without: readonly string[]) => void,
  report: ReportCell,
): Bases {
  const counts = new Map<Path, number>();
  const bases = new Map<Entry, Path>();
  for (const entry of entries) {
    const above = parentOf(entry, parent, parents, sheet, report);
    if (above === undefined) continue;
    const position = counts.get(above) ?? 0;
    counts.set(above, position + 1);
    const base = [...above, ...field.split('.'), position];
    bases.set(entry, base);
    put(base, entry, [parent]);
  }
  return basesOf([...bases.keys()], (entry) => bases.get(entry) ?? []);
}

/** The rows of a sheet by the question that they belong to. */
function entriesOf(entries: readonly Entry[], questions: Bases, report: ReportCell): ReadonlyMap<Path, readonly Entry[]> {
  const found = new Map<Path, Entry[]>();
  for (const entry of entries) {
    const base = parentOf(entry, 'question', questions, 'questions', report);
    if (base !== undefined) found.set(base, [...(found.get(base) ?? []), entry]);
  }
  return found;
}

function parentOf(entry: Entry, name: string, parents: Bases, sheet: WorkbookSheet, report: ReportCell): Path | undefined {
  const field = fieldIn(entry, name);
  const code = textIn(entry, name);
  const found = code === undefined ? undefined : parents.get(code);
  if (found === undefined && field !== undefined) {
    // A cell that could not be read was complained about when it was.
    if (code !== undefined) report(field.place, 'no-such-row', { found: code, sheet });
    else if (field.cell === undefined) report(field.place, 'missing');
  }
  return found;
}

function putEmptyFields(base: Path, entry: Entry, builder: DocumentBuilder, report: ReportCell): void {
  const field = fieldIn(entry, 'emptyFields');
  if (field === undefined || !Array.isArray(field.value)) return;
  for (const name of field.value) {
    const empty = readEmptyField(String(name));
    if (empty === undefined) report(field.place, 'empty-field', { found: String(name) });
    else if (valueAt(builder.document(), [...base, ...empty.path]) === undefined) {
      builder.put([...base, ...empty.path], empty.value);
      builder.mark([...base, ...empty.path], field.place);
    }
  }
}
