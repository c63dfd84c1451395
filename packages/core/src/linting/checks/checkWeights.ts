import type { Path } from '../../interchange/path.js';
import type { Question, Section, Topic } from '../../methodology/methodology.js';
import { groupBy } from '../groupBy.js';
import type { LintContext } from '../LintContext.js';
import type { LintReport } from '../lintFinding.js';
import type { LintedQuestion } from '../lintedQuestions.js';
import { mayEarn } from '../mayEarn.js';
import { satisfiable } from '../reach/satisfiable.js';

/** Weights that move nothing in the index. */
export function checkWeights(context: LintContext): void {
  const { methodology, report } = context;
  const scored = methodology.sections.filter((section) => section.scored !== false);
  methodology.sections.forEach((section, s) => {
    const at = ['sections', s];
    if (section.scored === false) checkUnscored(section, at, report);
    else checkGroup('section', section, section.topics.flatMap(questionsIn), scored.length === 1, at, report);
    section.topics.forEach((topic, t) => {
      const place = [...at, 'topics', t];
      if (section.scored !== false) checkGroup('topic', topic, topic.questions, section.topics.length === 1, place, report);
    });
  });
  checkRows(context);
  checkKinds(context);
}

/** The weight of the only row of a table: a mean of one thing is that thing. */
function checkRows({ questions, report }: LintContext): void {
  for (const { question, at } of questions) {
    if (question.answer.type !== 'table' || question.answer.rows.length > 1) continue;
    const row = question.answer.rows[0];
    if (row?.weight !== undefined && row.weight !== 1)
      report([...at, 'answer', 'rows', 0, 'weight'], 'weight-of-only-child', { node: 'row', code: row.code });
  }
}

const questionsIn = ({ questions }: Topic) => questions;

type Group = Pick<Section | Topic, 'code' | 'weight' | 'weightByKind'>;

function weightsOf({ weight, weightByKind }: Group): readonly (number | 'points')[] {
  return [weight ?? 'points', ...Object.values(weightByKind ?? {})];
}

function checkUnscored(section: Section, at: Path, report: LintReport): void {
  if (typeof section.weight === 'number' && section.weight > 0)
    report([...at, 'weight'], 'weight-of-unscored-section', { section: section.code });
  const earning = section.topics.flatMap(({ questions }, t) =>
    questions.flatMap((question, q): Path[] => (mayEarn(question) ? [[...at, 'topics', t, 'questions', q]] : [])),
  );
  const first = earning[0];
  if (first !== undefined) report([...first, 'weight'], 'points-in-unscored-section', { section: section.code, count: earning.length });
}

function checkGroup(
  node: 'section' | 'topic',
  group: Group,
  questions: readonly Question[],
  isOnly: boolean,
  at: Path,
  report: LintReport,
): void {
  const place = [...at, 'weight'];
  const { code } = group;
  const earning = questions.filter(mayEarn).length;
  const weights = weightsOf(group);
  if (weights.every((weight) => weight === 0)) {
    if (node === 'section' || earning > 0) report(place, 'zero-weight', { node, code });
    return;
  }
  const hasNumber = weights.some((weight) => typeof weight === 'number' && weight > 0);
  if (earning === 0) {
    // A topic that is only asked weighs "points": none. A section that is only asked should say so.
    if (hasNumber || node === 'section') report(hasNumber ? place : at, 'weight-without-points', { node, code });
  } else if (isOnly && typeof group.weight === 'number') report(place, 'weight-of-only-child', { node, code });
}

/** `weightByKind` of nodes that no body of the kind is ever asked anything of, and such as says what `weight` says already. */
function checkKinds({ methodology, questions, reach, report }: LintContext): void {
  const isAsked = (kind: string, { position }: LintedQuestion) => {
    // Nobody at all is asked: that is an error of its own.
    const compiled = reach.unreachable.has(position) ? undefined : reach.questions[position];
    return compiled === undefined || satisfiable({ kind: 'all', parts: [reach.kindIs(kind), compiled.asked] }, reach.context) !== false;
  };
  const check = (node: Group, inside: readonly LintedQuestion[], at: Path) => {
    for (const [kind, weight] of Object.entries(node.weightByKind ?? {})) {
      const asked = inside.some((question) => isAsked(kind, question));
      if (asked && weight !== (node.weight ?? 'points')) continue;
      const rule = asked ? 'weight-for-kind-repeated' : 'weight-for-absent-kind';
      report([...at, 'weightByKind', kind], rule, { code: node.code, kind });
    }
  };
  const bySection = groupBy(questions, ({ section }) => section);
  const byTopic = groupBy(questions, ({ topic }) => topic);
  methodology.sections.forEach((section, s) => {
    check(section, bySection.get(section) ?? [], ['sections', s]);
    section.topics.forEach((topic, t) => check(topic, byTopic.get(topic) ?? [], ['sections', s, 'topics', t]));
  });
  for (const placed of questions) check(placed.question, [placed], placed.at);
}
