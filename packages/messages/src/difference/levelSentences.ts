import type { Change, Level } from '@e-index/core';
import { namedTextTurn, namedTurn } from './namedTurn.js';
import type { Telling } from './Telling.js';
import { wording } from './wordingTurn.js';

/** What a change of a level says, the level in front. */
export function levelSentences({ kind, code }: Change, [field]: readonly (string | number)[], telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const levelIn = (levels: readonly Level[]): Level | undefined => levels.find(({ level }) => String(level) === code);
  const [was, is] = [levelIn(telling.before.methodology.levels), levelIn(telling.after.methodology.levels)];
  const subject = say.part.level({ name: code });
  if (is === undefined) return [`${subject} ${say.goneLevel()}`];
  if (was === undefined || kind === 'added') return [`${subject} ${say.newLevel({ name: wording(is.name, locale), from: is.from })}`];
  switch (field) {
    case 'from':
      return [`${subject} ${say.levelBegins({ before: was.from, after: is.from })}`];
    case 'name':
      return namedTextTurn(telling, 'title', was.name, is.name).map((said) => `${subject}: ${said}`);
    case 'text':
      return namedTextTurn(telling, 'levelText', was.text, is.text).map((said) => `${subject}: ${said}`);
    default:
      return namedTurn(say, 'colour', was.color, is.color).map((said) => `${subject}: ${said}`);
  }
}
