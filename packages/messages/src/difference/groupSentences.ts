import type { Section, Topic } from '@e-index/core';
import { namedTextTurn, namedTurn } from './namedTurn.js';
import type { Telling } from './Telling.js';
import { weightByKindSentences, weightSentences } from './weightSentences.js';
import { wording } from './wordingTurn.js';

type Group = Section | Topic;

/** What a change in a field of a section or topic that both versions have says, the part in front. */
export function groupSentences(part: 'section' | 'topic', was: Group, is: Group, field: string, telling: Telling): readonly string[] {
  const { say } = telling;
  const subject = say.part[part]({ name: wording(is.title, telling.locale) });
  if (field === 'scored') return [`${subject} ${say.inIndex['scored' in is && is.scored === false ? 'noLonger' : 'now']()}`];
  return fieldSentences(was, is, field, telling).map((said) => `${subject}: ${said}`);
}

function fieldSentences(was: Group, is: Group, field: string, telling: Telling): readonly string[] {
  const { say } = telling;
  switch (field) {
    case 'title':
      return namedTextTurn(telling, 'title', was.title, is.title);
    case 'description':
      return namedTextTurn(telling, 'description', was.description, is.description);
    case 'weight':
      return weightSentences(was, is, telling);
    case 'weightByKind':
      return weightByKindSentences(was, is, telling);
    case 'aggregation':
      return namedTurn(
        say,
        'aggregationMean',
        say.aggregation[was.aggregation ?? 'arithmetic'](),
        say.aggregation[is.aggregation ?? 'arithmetic'](),
      );
    default:
      throw new Error(`A section or topic has no field ${field}`);
  }
}
