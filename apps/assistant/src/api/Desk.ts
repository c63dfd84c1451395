import type { Answer, Assignment, Problem, SavedAnswer } from '@e-index/contracts';
import type { DraftAnswer, Methodology, Questionnaire } from '@e-index/core';

/** What the conversation knows of the questionnaire it is about. */
export interface View {
  readonly assignment: Assignment;
  readonly methodology: Methodology;
  readonly questionnaire: Questionnaire;
  /** The stored answers of source "self", with their revisions. */
  readonly answers: ReadonlyMap<string, Answer>;
}

export type SaveOutcome =
  | { readonly status: 'saved'; readonly saved: SavedAnswer }
  /** Somebody else answered meanwhile. */
  | { readonly status: 'conflict'; readonly current: Answer }
  | { readonly status: 'refused'; readonly problem: Problem };

/** The conversation's only way to answers: the api, as one person, about one questionnaire. */
export interface Desk {
  /** As last seen by this process; good enough to read a reply, never to show a stored value. */
  view(): Promise<View>;
  /** Asks the api afresh. */
  refresh(): Promise<View>;
  save(question: string, answer: DraftAnswer, expectedRevision: number): Promise<SaveOutcome>;
  /** Moves the person's pointer. */
  moveTo(question: string): Promise<void>;
  submit(): Promise<
    { readonly status: 'submitted'; readonly assignment: Assignment } | { readonly status: 'refused'; readonly problem: Problem }
  >;
}
