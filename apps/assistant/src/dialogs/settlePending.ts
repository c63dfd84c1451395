import { draftOf, nextStep, type ReplyOutcome, type Step } from '@e-index/core';
import { chatSentences, formatDate } from '@e-index/messages';
import type { View } from '../api/Desk.js';
import { askStep, reminder } from './askStep.js';
import { plain } from './Say.js';
import { stay, type Outcome, type Turn } from './Turn.js';

/**
 * The yes or no that a read-back waits for, where it means more than "save" (which core's outcome says by itself): a
 * submission, or a conflict kept as it is. Undefined: go on with the outcome as with any reply.
 */
export const settlePending = async (turn: Turn, view: View, step: Step, outcome: ReplyOutcome): Promise<Outcome | undefined> => {
  const { about } = turn.state;
  const cleared: Turn = { ...turn, state: { ...turn.state, pending: null, about: null } };
  const refused = outcome.status === 'unclear' && outcome.reason === 'not-understood' && outcome.candidates.length === 0;
  if (about === 'submission') {
    if (outcome.status === 'command' && outcome.command === 'submit') return submit(cleared);
    return refused ? stay(cleared, { text: plain(chatSentences(turn.locale).notSubmitted()) }, reminder(cleared, view)) : undefined;
  }
  if (!refused) return undefined;
  if (about === 'conflict') {
    const now = await turn.desk.refresh();
    const next = nextStep(now.questionnaire, draftOf(now.answers.values()), step.code);
    const kept = { text: plain(chatSentences(turn.locale).keptTheirs()) };
    return next === undefined
      ? stay(cleared, kept, { text: plain(chatSentences(turn.locale).allAnswered()) })
      : askStep(cleared, now, next, [kept]);
  }
  return stay(cleared, { text: plain(chatSentences(turn.locale).notSaved()) }, reminder(cleared, view));
};

const submit = async (turn: Turn): Promise<Outcome> => {
  const outcome = await turn.desk.submit();
  if (outcome.status === 'refused') return stay(turn, { text: plain(outcome.problem.detail) });
  const at = outcome.assignment.submittedAt;
  const text = chatSentences(turn.locale).submitted({ at: at === null ? '' : formatDate(at, turn.locale) });
  return { says: [{ text: plain(text) }], locale: turn.locale, state: { asked: null, pending: null, about: null } };
};
