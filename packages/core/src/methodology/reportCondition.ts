import { excerptOf } from '../interchange/excerpt.js';
import { fieldOf, fieldsOf, listIn, stringIn } from '../interchange/fieldOf.js';
import type { Report } from '../interchange/finding.js';
import type { Path } from '../interchange/path.js';
import { isCode } from './code.js';
import { reportRepeated } from './reportLists.js';

/** What a condition may be asked about a question, as far as the document says it. */
export interface TestedQuestion {
  readonly position: number;
  /** Undefined where it is none of the types: that is a fault of its own. */
  readonly type: string | undefined;
  readonly options: ReadonlySet<string>;
}

const FITTING_TYPES: readonly (readonly [test: string, types: readonly string[]])[] = [
  ['is', ['single']],
  ['includes', ['multiple']],
  ['atLeast', ['number', 'share', 'counts']],
  ['below', ['number', 'share', 'counts']],
];

const NAMING_TESTS = new Set(['is', 'includes']);

/**
 * A condition looks back only: every tested question stands before `position` in the document, is of a type that the test
 * fits, and has the option that is asked for.
 */
export function reportCondition(
  condition: unknown,
  at: Path,
  position: number,
  questions: ReadonlyMap<string, TestedQuestion>,
  report: Report,
): void {
  for (const name of ['all', 'any']) {
    listIn(condition, name).forEach((inner, index) => reportCondition(inner, [...at, name, index], position, questions, report));
  }
  const inner = fieldOf(condition, 'not');
  if (inner !== undefined) reportCondition(inner, [...at, 'not'], position, questions, report);
  reportOrganisationTest(fieldOf(condition, 'organisation'), [...at, 'organisation'], report);
  const code = stringIn(condition, 'question');
  if (code === undefined) return;
  const found = excerptOf(code);
  const tested = questions.get(code);
  if (tested === undefined) {
    report([...at, 'question'], 'condition-unknown-question', { found });
    return;
  }
  if (tested.position >= position) report([...at, 'question'], 'condition-looks-ahead', { found });
  reportTest(condition, at, found, tested, report);
}

function reportTest(condition: unknown, at: Path, question: string, tested: TestedQuestion, report: Report): void {
  for (const [test, types] of FITTING_TYPES) {
    const asked = fieldOf(condition, test);
    if (asked === undefined || tested.type === undefined) continue;
    if (!types.includes(tested.type)) report([...at, test], 'condition-type', { test, type: excerptOf(tested.type), question });
    else if (NAMING_TESTS.has(test) && typeof asked === 'string' && !tested.options.has(asked))
      report([...at, test], 'unknown-option', { found: excerptOf(asked) });
  }
}

/** Attributes of an organisation: `kind`, and codes other than `all`; no value twice. Used for `appliesTo` too. */
export function reportOrganisationTest(test: unknown, at: Path, report: Report): void {
  for (const [name, values] of fieldsOf(test)) {
    if (name === 'all' || !isCode(name)) report([...at, name], 'attribute-name', { found: excerptOf(name) });
    if (Array.isArray(values)) reportRepeated(values, [...at, name], report);
  }
}
