import type { Methodology, Question, Section, Topic } from './methodology.js';

/** A question where it stands; `position` counts all questions of the document from 0. */
export interface PlacedQuestion {
  readonly position: number;
  readonly section: Section;
  readonly topic: Topic;
  readonly question: Question;
}

/** All questions in document order, with the section and topic they stand in. */
export function questionsOf(methodology: Methodology): readonly PlacedQuestion[] {
  const placed: PlacedQuestion[] = [];
  for (const section of methodology.sections) {
    for (const topic of section.topics) {
      for (const question of topic.questions) placed.push({ position: placed.length, section, topic, question });
    }
  }
  return placed;
}
