import { wording } from './wordingTurn.js';
import type { Telling } from './Telling.js';

/** Where a section, topic or question moved that is now `code`; the part in front. Places are counted from 1. */
export function movedSentence(part: 'section' | 'topic' | 'question', code: string, telling: Telling): string {
  const { say, locale, before, after, originOf } = telling;
  switch (part) {
    case 'section': {
      const [from, to] = [before, after].map(({ methodology }) => placeIn(methodology.sections, code));
      const name = wording(after.sections.get(code)?.title, locale);
      return `${say.part.section({ name })} ${say.movedWithin.section({ from: from ?? 0, to: to ?? 0 })}`;
    }
    case 'topic': {
      const [was, is] = [before.topics.get(code), after.topics.get(code)];
      const subject = say.part.topic({ name: wording(is?.topic.title, locale) });
      if (was?.section.code !== is?.section.code) {
        const turn = { before: wording(was?.section.title, locale), after: wording(is?.section.title, locale) };
        return `${subject} ${say.movedBetween.topic(turn)}`;
      }
      const [from, to] = [placeIn(was?.section.topics, code), placeIn(is?.section.topics, code)];
      return `${subject} ${say.movedWithin.topic({ from, to })}`;
    }
    case 'question': {
      const [was, is] = [originOf(code), after.questions.get(code)];
      const subject = say.part.question({ name: code });
      if (was?.topic.code !== is?.topic.code) {
        const turn = { before: wording(was?.topic.title, locale), after: wording(is?.topic.title, locale) };
        return `${subject} ${say.movedBetween.question(turn)}`;
      }
      const [from, to] = [placeIn(was?.topic.questions, was?.question.code), placeIn(is?.topic.questions, code)];
      return `${subject} ${say.movedWithin.question({ from, to })}`;
    }
  }
}

function placeIn(list: readonly { readonly code: string }[] | undefined, code: string | undefined): number {
  return (list ?? []).findIndex((entry) => entry.code === code) + 1;
}
