import type { AnswerDefinition } from '@e-index/core';

export type {
  Column,
  Condition,
  Methodology,
  NotApplicableReason as Reason,
  Option,
  Question,
  Recommendation,
  RecommendationCase as AdviceCase,
  Row,
  Scoring,
  Section,
  Topic,
} from '@e-index/core';

export type Answer = AnswerDefinition;

/** Narrower than the format: every text of ours has Latvian and English. A type, as an interface would not fit a record of texts. */
export type Text = Readonly<{ lv: string; en: string }>;

/** Words people type, in both languages. */
export type Synonyms = Readonly<{ lv: readonly string[]; en: readonly string[] }>;
