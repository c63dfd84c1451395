import type { Path } from '../../interchange/path.js';
import type { Condition } from '../../methodology/condition.js';
import type { LintContext } from '../LintContext.js';
import type { LintedQuestion } from '../lintedQuestions.js';
import type { CompiledQuestion } from '../reach/compileReach.js';
import type { Proposition } from '../reach/proposition.js';
import { satisfiable } from '../reach/satisfiable.js';
import { testsIn } from '../reach/testsIn.js';

/** Questions nobody can be asked, and conditions that say less than they seem to. */
export function checkConditions(context: LintContext): void {
  const { questions, reach } = context;
  const unreachable = new Set(questions.flatMap(({ question, position }) => (reach.unreachable.has(position) ? [question.code] : [])));
  questions.forEach((placed, position) => {
    const compiled = reach.questions[position];
    if (compiled === undefined) return;
    if (reach.unreachable.has(position)) reportUnreachable(placed, compiled, unreachable, context);
    else if (placed.question.visibleIf !== undefined) checkVisible(placed, placed.question.visibleIf, compiled, context);
  });
}

function reportUnreachable(
  { question, at }: LintedQuestion,
  compiled: CompiledQuestion,
  unreachable: ReadonlySet<string>,
  { reach, report }: LintContext,
): void {
  if (compiled.visible !== undefined && satisfiable(compiled.visible, reach.context, true) === false) {
    report([...at, 'visibleIf'], 'condition-never-holds', { question: question.code });
    return;
  }
  const tested = question.visibleIf === undefined ? [] : testsIn(question.visibleIf).questions;
  const because = tested.find((test) => unreachable.has(test.question))?.question;
  report(at, 'unreachable-question', { question: question.code, ...(because === undefined ? {} : { because }) });
}

function checkVisible(
  { question, at }: LintedQuestion,
  visibleIf: Condition,
  { applies, visible }: CompiledQuestion,
  { reach, report }: LintContext,
): void {
  if (visible === undefined) return;
  const params = { question: question.code };
  const inContext = (parts: readonly Proposition[], trusting = false) =>
    satisfiable({ kind: 'all', parts: [applies, ...parts] }, reach.context, trusting);
  if (inContext([{ kind: 'not', inner: visible }]) === false) {
    report([...at, 'visibleIf'], 'condition-always-holds', params);
    return;
  }

  // Of two parts that make each other superfluous only one is: the later one, which is taken out before the earlier is looked at.
  const dropped = new Map<Proposition, boolean>();
  const checkParts = (condition: Condition, whole: Proposition, path: Path): void => {
    if ('not' in condition && whole.kind === 'not') checkParts(condition.not, whole.inner, [...path, 'not']);
    const list = listOf(condition);
    if (list === undefined || (whole.kind !== 'all' && whole.kind !== 'any')) return;
    for (const [index, part] of [...whole.parts.entries()].toReversed()) {
      const place = [...path, list.name, index];
      const isSuperfluous = () =>
        inContext([{ kind: 'differs', whole: visible, decided: new Map([...dropped, [part, list.neutral]]) }], true) === false;
      if (inContext([part]) === false) report(place, 'condition-part-never-holds', params);
      else if (isSuperfluous()) {
        dropped.set(part, list.neutral);
        report(place, 'condition-part-never-matters', params);
      } else {
        const next = list.inner[index];
        if (next !== undefined) checkParts(next, part, place);
      }
    }
  };
  checkParts(visibleIf, visible, [...at, 'visibleIf']);
}

/** The parts of an `all` or `any`, and what a part that is left out counts as. */
function listOf(condition: Condition) {
  if ('all' in condition) return { name: 'all', inner: condition.all, neutral: true };
  return 'any' in condition ? { name: 'any', inner: condition.any, neutral: false } : undefined;
}
