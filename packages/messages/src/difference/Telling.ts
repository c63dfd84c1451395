import { lineageOf, questionsOf, type Lineage, type Methodology, type PlacedQuestion, type Section, type Topic } from '@e-index/core';
import type { Locale } from '../locale.js';
import type { DifferenceTexts } from './DifferenceTexts.js';
import { differenceTextsEn } from './differenceTexts.en.js';
import { differenceTextsLv } from './differenceTexts.lv.js';

const texts: Readonly<Record<Locale, DifferenceTexts>> = { lv: differenceTextsLv, en: differenceTextsEn };

/** What telling a difference needs of one version: its parts by code. */
export interface Version {
  readonly methodology: Methodology;
  readonly sections: ReadonlyMap<string, Section>;
  readonly topics: ReadonlyMap<string, { readonly section: Section; readonly topic: Topic }>;
  readonly questions: ReadonlyMap<string, PlacedQuestion>;
}

/** Both versions with what became of each question, and the words to tell it in. */
export interface Telling {
  readonly locale: Locale;
  readonly say: DifferenceTexts;
  readonly before: Version;
  readonly after: Version;
  readonly lineage: readonly Lineage[];
  /** The question of the version before that a question of the version after comes from, the main one of several. */
  readonly originOf: (code: string) => PlacedQuestion | undefined;
}

export function tellingOf(before: Methodology, after: Methodology, locale: Locale): Telling {
  const earlier = versionOf(before);
  const lineage = lineageOf(before, after);
  const origins = new Map(lineage.map((entry) => [entry.after, entry.before[0]]));
  const originOf = (code: string): PlacedQuestion | undefined => earlier.questions.get(origins.get(code) ?? '');
  return { locale, say: texts[locale], before: earlier, after: versionOf(after), lineage, originOf };
}

function versionOf(methodology: Methodology): Version {
  const { sections } = methodology;
  return {
    methodology,
    sections: new Map(sections.map((section) => [section.code, section])),
    topics: new Map(sections.flatMap((section) => section.topics.map((topic) => [topic.code, { section, topic }] as const))),
    questions: new Map(questionsOf(methodology).map((placed) => [placed.question.code, placed])),
  };
}
