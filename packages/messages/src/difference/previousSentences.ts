import type { Change, Previous, Question } from '@e-index/core';
import { namedTurn } from './namedTurn.js';
import type { Telling } from './Telling.js';

/** Whether the later version is told to follow the earlier one, so that its lineage speaks of that very version. */
export function followsOn({ before, after }: Telling): boolean {
  const { follows } = after.methodology;
  return follows?.id === before.methodology.id && follows.version === before.methodology.version;
}

/** Whether a change of lineage says no more than that a question continues, with comparable scores: such are counted, not told one by one. */
export function isPlainLineage({ path, code }: Change, telling: Telling): boolean {
  const previous = telling.after.questions.get(code)?.question.previous;
  return path.endsWith('.previous') && followsOn(telling) && previous !== undefined && previous.comparable;
}

/** What a change of lineage says that is more than that. */
export function previousSentences(was: Question, is: Question, telling: Telling): readonly string[] {
  const { say } = telling;
  if (followsOn(telling) && is.previous !== undefined) return is.previous.comparable ? [] : [say.notComparable()];
  return namedTurn(say, 'previous', named(was.previous, telling), named(is.previous, telling));
}

function named(previous: Previous | undefined, { say }: Telling): string | undefined {
  if (previous === undefined) return undefined;
  const codes = [previous.question, ...(previous.also ?? [])].join(', ');
  return previous.comparable ? codes : `${codes} (${say.notComparable()})`;
}
