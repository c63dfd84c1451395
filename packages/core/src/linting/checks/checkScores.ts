import type { Path } from '../../interchange/path.js';
import type { AnswerDefinition } from '../../methodology/answerDefinition.js';
import { groupBy } from '../groupBy.js';
import type { LintContext } from '../LintContext.js';
import type { LintReport } from '../lintFinding.js';
import type { LintedQuestion } from '../lintedQuestions.js';
import { mayEarn } from '../mayEarn.js';
import { possibleScores } from '../possibleScores.js';
import { testsIn } from '../reach/testsIn.js';

/** Questions with points whose answers, or some of them, are all worth the same. */
export function checkScores({ questions, report }: LintContext): void {
  const tested = testedOptions(questions);
  for (const { question, at } of questions) {
    const place = [...at, 'answer'];
    checkExclusive(question.answer, question.code, place, report);
    if (!mayEarn(question)) continue;
    const scores = possibleScores(question.answer);
    if (scores === undefined || scores.lowest === scores.highest) report(place, 'score-never-changes', { question: question.code });
    else checkEqual(question.answer, tested.get(question.code) ?? new Set(), place, report);
  }
}

/** Options that a condition asks about, by question: to choose one of them means to be asked something else. */
function testedOptions(questions: readonly LintedQuestion[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tests = questions.flatMap(({ question }) => (question.visibleIf === undefined ? [] : testsIn(question.visibleIf).questions));
  const found = groupBy(tests, ({ question }) => question);
  return new Map(
    [...found].map(([code, own]) => [
      code,
      new Set(own.flatMap((test) => ('is' in test ? [test.is] : 'includes' in test ? [test.includes] : []))),
    ]),
  );
}

function checkExclusive(answer: AnswerDefinition, question: string, at: Path, report: LintReport): void {
  if (answer.type !== 'multiple' || answer.options.length < 2) return;
  if (answer.options.every(({ exclusive }) => exclusive === true)) report([...at, 'options'], 'all-exclusive', { question });
}

function checkEqual(answer: AnswerDefinition, tested: ReadonlySet<string>, at: Path, report: LintReport): void {
  switch (answer.type) {
    case 'single':
      reportGroups(
        'option',
        answer.options.map(({ code, score }) => ({ code, score, key: tested.has(code) ? `${score} ${code}` : String(score) })),
        [...at, 'options'],
        report,
      );
      return;
    case 'multiple':
      answer.options.forEach(({ code, score, exclusive }, index) => {
        if (score > 0 || exclusive === true || tested.has(code)) return;
        report([...at, 'options', index, 'score'], 'option-without-points', { found: code });
      });
      return;
    case 'table':
      reportGroups(
        'column',
        // A column without a score takes its row out of the count: it is like no other.
        answer.columns.map(({ code, score }) => ({ code, score: score ?? 0, key: score === null ? `none ${code}` : String(score) })),
        [...at, 'columns'],
        report,
      );
      return;
    case 'number':
    case 'share':
    case 'counts': {
      const bands = answer.scoring?.rule === 'bands' ? answer.scoring.bands : [];
      bands.forEach(({ from, score }, index) => {
        const before = bands[index - 1];
        if (before === undefined || before.score !== score) return;
        report([...at, 'scoring', 'bands', index, 'score'], 'equal-scores', { what: 'band', found: from, equals: before.from, score });
      });
      return;
    }
    case 'text':
      return;
  }
}

interface Choice {
  readonly code: string;
  readonly score: number;
  /** Choices with the same key are worth the same in every respect. */
  readonly key: string;
}

/** One finding for all choices that are worth the same, at the second of them. */
function reportGroups(what: 'option' | 'column', choices: readonly Choice[], at: Path, report: LintReport): void {
  const groups = groupBy(
    choices.map((choice, index) => ({ ...choice, index })),
    ({ key }) => key,
  );
  for (const [first, ...others] of groups.values()) {
    const second = others[0];
    if (second === undefined) continue;
    const found = others.map(({ code }) => code).join(', ');
    report([...at, second.index, 'score'], 'equal-scores', { what, found, equals: first.code, score: first.score });
  }
}
