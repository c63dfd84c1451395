import type { Path } from '../../interchange/path.js';
import type { Condition } from '../../methodology/condition.js';
import type { LintContext } from '../LintContext.js';
import type { LintedQuestion } from '../lintedQuestions.js';
import type { CompiledQuestion } from '../reach/compileReach.js';
import type { Proposition } from '../reach/proposition.js';
import { isSpent, satisfiable } from '../reach/satisfiable.js';
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
  const dropped = new Set<Proposition>();
  const kept = (proposition: Proposition): Proposition => {
    if (proposition.kind === 'not') return { kind: 'not', inner: kept(proposition.inner) };
    if (proposition.kind !== 'all' && proposition.kind !== 'any') return proposition;
    return { kind: proposition.kind, parts: proposition.parts.filter((part) => !dropped.has(part)).map(kept) };
  };
  // `open`: what has to hold for the condition to turn with this part of it, the parts beside it being silent.
  const checkParts = (condition: Condition, whole: Proposition, path: Path, open: readonly Proposition[]): void => {
    if ('not' in condition && whole.kind === 'not') checkParts(condition.not, whole.inner, [...path, 'not'], open);
    const list = listOf(condition);
    if (list === undefined || (whole.kind !== 'all' && whole.kind !== 'any')) return;
    for (const [index, part] of [...whole.parts.entries()].toReversed()) {
      if (isSpent(reach.context)) return;
      const place = [...path, list.name, index];
      const beside = whole.parts.filter((other) => other !== part && !dropped.has(other)).map((other) => list.silent(kept(other)));
      if (inContext([part]) === false) report(place, 'condition-part-never-holds', params);
      else if (inContext([{ kind: 'not', inner: list.silent(kept(part)) }, ...open, ...beside], true) === false) {
        dropped.add(part);
        report(place, 'condition-part-never-matters', params);
      } else {
        const next = list.inner[index];
        if (next !== undefined) checkParts(next, part, place, [...open, ...beside]);
      }
    }
  };
  checkParts(visibleIf, visible, [...at, 'visibleIf'], []);
}

/** The parts of an `all` or `any`, and when one of them leaves the word to the others: in `all` when it holds, in `any` when it does not. */
function listOf(condition: Condition) {
  if ('all' in condition) return { name: 'all', inner: condition.all, silent: (part: Proposition) => part };
  if (!('any' in condition)) return undefined;
  return { name: 'any', inner: condition.any, silent: (inner: Proposition): Proposition => ({ kind: 'not', inner }) };
}
