import type { LintContext } from '../LintContext.js';
import { mayEarn } from '../mayEarn.js';
import { possibleScores } from '../possibleScores.js';

/** As in the format: a score reaches a level from 1e-9 below it. */
const TOLERANCE = 1e-9;

/** Levels that leave out a number, or begin above what can be earned. */
export function checkLevels({ methodology, questions, report }: LintContext): void {
  // A mean of any kind is at most the highest of its parts: no body can score better than the best answer to any one question.
  const highest = questions.flatMap(({ section, question }) =>
    section.scored === false || !mayEarn(question) ? [] : [possibleScores(question.answer)?.highest ?? 0],
  );
  const best = 100 * highest.reduce((most, score) => Math.max(most, score), 0);
  methodology.levels.forEach(({ level, from }, index) => {
    const before = methodology.levels[index - 1]?.level;
    if (before !== undefined && level !== before + 1) report(['levels', index, 'level'], 'level-skipped', { found: level, before });
    if (highest.length > 0 && from > best + TOLERANCE) report(['levels', index, 'from'], 'level-never-reached', { level, from, best });
  });
}
