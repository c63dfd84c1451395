import type { Desk } from '../api/Desk.js';
import type { DialogState } from './DialogState.js';
import type { Say, TurnOutcome } from './Say.js';

/** All a turn may use: what was remembered, the language, and the desk through which answers go. */
export interface Turn {
  readonly state: DialogState;
  readonly locale: 'lv' | 'en';
  readonly desk: Desk;
}

export type Outcome = TurnOutcome<DialogState>;

/** Says something and leaves the question as it was: how every interruption ends. */
export const stay = (turn: Turn, ...says: readonly Say[]): Outcome => ({ says, state: turn.state, locale: turn.locale });
