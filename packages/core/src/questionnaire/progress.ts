import { isComplete } from './isComplete.js';
import type { Draft, Questionnaire, Step } from './Questionnaire.js';
import { visibleSteps } from './visibleSteps.js';

/** Steps that are visible (`asked`) and, of those, complete (`answered`). */
export interface Tally {
  readonly answered: number;
  readonly asked: number;
}

export interface NamedTally extends Tally {
  readonly code: string;
}

/** How far along a questionnaire is. A section, topic or item that asks nothing now is not listed. */
export interface Progress extends Tally {
  /** answered / asked; 1 where nothing is asked. */
  readonly share: number;
  readonly sections: readonly (NamedTally & { readonly topics: readonly NamedTally[] })[];
  readonly items: readonly NamedTally[];
  /** The codes of the visible steps that are not complete, in document order. */
  readonly missing: readonly string[];
  /** The sum of their weights. */
  readonly pointsMissing: number;
}

type Counter = { -readonly [Key in keyof NamedTally]: NamedTally[Key] };

/**
 * The one definition of progress: chat, form, console and the stored column all show this.
 * @param visible the visible steps of this very draft, where the caller has them
 */
export function progress(
  questionnaire: Questionnaire,
  draft: Draft,
  visible: readonly Step[] = visibleSteps(questionnaire, draft),
): Progress {
  const sections: (Counter & { topics: Counter[] })[] = [];
  const items = new Map<string, Counter>();
  const all = { code: '', answered: 0, asked: 0 };
  const missing: string[] = [];
  let pointsMissing = 0;
  for (const { code, question, section, topic, weight } of visible) {
    // Steps come in document order, so a section or topic that is not the last one seen is a new one.
    let inSection = sections.at(-1);
    if (inSection?.code !== section.code) sections.push((inSection = { code: section.code, answered: 0, asked: 0, topics: [] }));
    let inTopic = inSection.topics.at(-1);
    if (inTopic?.code !== topic.code) inSection.topics.push((inTopic = { code: topic.code, answered: 0, asked: 0 }));
    const complete = isComplete(question, draft.get(code));
    for (const counter of [all, inSection, inTopic, itemCounter(items, question.item?.code)]) {
      if (counter === undefined) continue;
      counter.asked += 1;
      if (complete) counter.answered += 1;
    }
    if (complete) continue;
    missing.push(code);
    pointsMissing += weight;
  }
  const { answered, asked } = all;
  return { answered, asked, share: asked === 0 ? 1 : answered / asked, sections, items: [...items.values()], missing, pointsMissing };
}

function itemCounter(items: Map<string, Counter>, code: string | undefined): Counter | undefined {
  if (code === undefined) return undefined;
  const known = items.get(code);
  if (known !== undefined) return known;
  const counter = { code, answered: 0, asked: 0 };
  items.set(code, counter);
  return counter;
}
