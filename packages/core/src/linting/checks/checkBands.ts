import type { Path } from '../../interchange/path.js';
import type { AnswerDefinition, Scoring } from '../../methodology/answerDefinition.js';
import type { LintContext } from '../LintContext.js';
import type { LintReport } from '../lintFinding.js';
import { hasValueIn, possibleValues, type PossibleValues } from '../possibleValues.js';

type Bands = Extract<Scoring, { readonly rule: 'bands' }>['bands'];

/** Bands that leave values out, can hold none, or go up and down. */
export function checkBands({ questions, report }: LintContext): void {
  for (const { question, at } of questions) {
    const { answer } = question;
    if (answer.type !== 'number' && answer.type !== 'share' && answer.type !== 'counts') continue;
    const values = possibleValues(answer);
    checkExpected(answer, values, [...at, 'answer', 'expected'], report);
    if (answer.scoring?.rule !== 'bands') continue;
    const { bands } = answer.scoring;
    const place = [...at, 'answer', 'scoring', 'bands'];
    // A number without a lower bound counts something, as a rule: it begins at 0.
    const lowest = answer.type === 'number' && answer.min === undefined ? Math.min(0, values.high) : values.low;
    checkGap(bands, { ...values, low: lowest }, place, report);
    checkReached(bands, values, place, report);
    checkTurn(bands, place, report);
  }
}

function checkGap(bands: Bands, values: PossibleValues, at: Path, report: LintReport): void {
  const from = bands[0]?.from ?? 0;
  if (hasValueIn(values, -Infinity, from)) report([...at, 0, 'from'], 'bands-gap', { from, lowest: values.low });
}

function checkReached(bands: Bands, values: PossibleValues, at: Path, report: LintReport): void {
  bands.forEach(({ from }, index) => {
    const below = bands[index + 1]?.from ?? Infinity;
    if (!hasValueIn(values, from, below)) report([...at, index, 'from'], 'band-never-reached', { from });
  });
}

/** At the first band where scores that rose fall, or the other way round. */
function checkTurn(bands: Bands, at: Path, report: LintReport): void {
  let direction = 0;
  for (const [index, { score }] of bands.entries()) {
    const before = bands[index - 1]?.score ?? score;
    const step = Math.sign(score - before);
    if (step !== 0 && step === -direction) {
      report([...at, index, 'score'], 'bands-not-monotone', { found: score, before });
      return;
    }
    if (step !== 0) direction = step;
  }
}

function checkExpected(answer: AnswerDefinition, values: PossibleValues, at: Path, report: LintReport): void {
  if (!('expected' in answer) || answer.expected === undefined) return;
  const bounds = {
    ...(answer.type === 'number' && answer.min === undefined ? {} : { low: values.low }),
    ...(answer.type === 'number' && answer.max === undefined ? {} : { high: values.high }),
  };
  for (const end of ['min', 'max'] as const) {
    const found = answer.expected[end];
    if (found < values.low || found > values.high) report([...at, end], 'expected-outside-bounds', { found, ...bounds });
  }
}
