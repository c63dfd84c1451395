import type { AnswerValue } from '../../methodology/responses.js';

/** Why a reply has to be asked for again. */
export type UnclearReason =
  | 'empty'
  | 'ambiguous'
  | 'ambiguous-number'
  | 'out-of-range'
  | 'not-a-number'
  | 'contradiction'
  | 'unknown-option'
  | 'counts-needed'
  | 'too-long'
  | 'question-asked'
  | 'does-not-know'
  | 'not-understood';

/** What a person may ask for instead of answering. */
export type ReplyCommand =
  | 'back'
  | 'skip'
  | 'help'
  | 'why'
  | 'scoring'
  | 'example'
  | 'where'
  | 'remaining'
  | 'answers'
  | 'summary'
  | 'stop'
  | 'change'
  | 'undo'
  | 'delegate'
  | 'support'
  | 'language'
  | 'section'
  | 'submit';

/** A command with what it is about: `target` in the person's own words, `locale` a BCP 47 tag. */
export interface CommandRequest {
  readonly command: ReplyCommand;
  readonly target?: string;
  readonly locale?: string;
}

/** One thing the reply may have meant. */
export type Candidate = { readonly value: AnswerValue } | { readonly notApplicable: string } | CommandRequest;

export type ConfirmOutcome = { readonly status: 'confirm' } & Candidate;

export interface UnclearOutcome {
  readonly status: 'unclear';
  readonly reason: UnclearReason;
  readonly candidates: readonly Candidate[];
}

/**
 * What a typed reply means, as docs/formats/REPLIES.md settles it: `ok` and `notApplicable` are saved and echoed, `confirm`
 * is read back and saved after a yes, `unclear` is asked again with what was understood.
 */
export type ReplyOutcome =
  | { readonly status: 'ok'; readonly value: AnswerValue }
  | { readonly status: 'notApplicable'; readonly reason: string }
  | ConfirmOutcome
  | UnclearOutcome
  | ({ readonly status: 'command' } & CommandRequest);

/** Saved when sure, read back when not. */
export function settled(value: AnswerValue, sure: boolean): ReplyOutcome {
  return sure ? { status: 'ok', value } : { status: 'confirm', value };
}

export function unclear(reason: UnclearReason, candidates: readonly Candidate[] = []): UnclearOutcome {
  return { status: 'unclear', reason, candidates };
}

/** The same reading, to be read back before it is saved. */
export function unsure(outcome: ReplyOutcome): ReplyOutcome {
  switch (outcome.status) {
    case 'ok':
      return { status: 'confirm', value: outcome.value };
    case 'notApplicable':
      return { status: 'confirm', notApplicable: outcome.reason };
    case 'command':
      return { ...outcome, status: 'confirm' };
    case 'confirm':
    case 'unclear':
      return outcome;
  }
}

/** What an outcome understood, as candidates to offer. */
export function understood(outcome: ReplyOutcome): readonly Candidate[] {
  switch (outcome.status) {
    case 'ok':
      return [{ value: outcome.value }];
    case 'notApplicable':
      return [{ notApplicable: outcome.reason }];
    case 'command': {
      const { status: _, ...request } = outcome;
      return [request];
    }
    case 'confirm': {
      const { status: _, ...candidate } = outcome;
      return [candidate];
    }
    case 'unclear':
      return outcome.candidates;
  }
}
