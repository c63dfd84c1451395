import type { Option, Question } from '@e-index/core';

/** Every answer to a multiple choice: the sets of options that go together, and each exclusive option alone. */
function choices(options: readonly Option[]): readonly (readonly Option[])[] {
  const together = options.filter(({ exclusive }) => exclusive !== true);
  const sets = together.reduce<readonly (readonly Option[])[]>(
    (found, option) => [...found, ...found.map((set) => [...set, option])],
    [[]],
  );
  return [...sets.filter(({ length }) => length > 0), ...options.filter(({ exclusive }) => exclusive === true).map((option) => [option])];
}

// Above this a body does well enough that a general remark would not help it.
const goodEnough = 80;

/** The answers that earn less than everything and have no recommendation; of numbers and ratios, a question without one for all scores that are not good enough. */
export function withoutAdvice(question: Question): readonly string[] {
  const cases = (question.recommendations ?? []).map((recommendation) => recommendation.for);
  const below = cases.some((advised) => 'scoreBelow' in advised && advised.scoreBelow >= goodEnough);
  const { answer } = question;
  if (below || answer.type === 'text') return [];
  switch (answer.type) {
    case 'single':
      return answer.options
        .filter(({ score }) => score < 1)
        .filter(({ code }) => !cases.some((advised) => 'is' in advised && !('row' in advised) && advised.is === code))
        .map(({ code }) => `${question.code}: ${code}`);
    case 'multiple':
      return choices(answer.options)
        .filter((chosen) => chosen.reduce((sum, { score }) => sum + score, 0) < 1 - 1e-9)
        .map((chosen) => chosen.map(({ code }) => code))
        .filter(
          (chosen) =>
            !cases.some(
              (advised) => ('lacks' in advised && !chosen.includes(advised.lacks)) || ('is' in advised && chosen.includes(advised.is)),
            ),
        )
        .map((chosen) => `${question.code}: ${chosen.join(' ')}`);
    case 'table':
      return answer.rows.flatMap((row) =>
        answer.columns
          .filter(({ score }) => score !== null && score < 1)
          .filter((column) => !cases.some((advised) => 'row' in advised && advised.row === row.code && advised.is === column.code))
          .map((column) => `${question.code}: ${row.code} ${column.code}`),
      );
    case 'number':
    case 'share':
    case 'counts':
      return [question.code];
  }
}
