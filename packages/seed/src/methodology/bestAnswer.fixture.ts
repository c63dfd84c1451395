import type { Answer, AnswerValue, Question, Scoring } from '@e-index/core';

function bestNumber(scoring: Scoring | undefined): number {
  switch (scoring?.rule) {
    case 'linear':
      return scoring.full;
    case 'bands':
      return scoring.bands.at(-1)?.from ?? 0;
    case 'none':
    case undefined:
      return 1;
  }
}

function bestValue({ answer }: Question): AnswerValue {
  switch (answer.type) {
    case 'single':
      return answer.options.toSorted((a, b) => b.score - a.score)[0]?.code ?? '';
    case 'multiple':
      return answer.options.filter(({ exclusive }) => exclusive !== true).map(({ code }) => code);
    case 'number':
      return bestNumber(answer.scoring);
    case 'share':
      return { numerator: 10 * bestNumber(answer.scoring), denominator: 10 };
    case 'counts':
      return { total: 10, rows: { [answer.share[0] ?? '']: 10 } };
    case 'table': {
      const best = answer.columns.toSorted((a, b) => (b.score ?? -1) - (a.score ?? -1))[0]?.code ?? '';
      return Object.fromEntries(answer.rows.map(({ code }) => [code, best]));
    }
    case 'text':
      return 'x';
  }
}

/** The answer that earns most, by the first source that may answer; or, where the question allows one of the reasons, that reason. */
export function bestAnswer(question: Question, reasons: readonly string[] = []): Answer {
  const reason = question.notApplicable?.find(({ code }) => reasons.includes(code))?.code;
  const given = { question: question.code, source: question.sources?.[0] ?? 'self' } as const;
  return reason === undefined
    ? { ...given, value: bestValue(question) }
    : { ...given, source: sourceOfReason(question), notApplicable: reason };
}

function sourceOfReason({ sources = ['self'] }: Question): 'self' | 'expert' | 'automated' {
  return sources.includes('self') ? 'self' : (sources[0] ?? 'self');
}
