import { readReply, type ReplyOutcome, type Step } from '@e-index/core';
import { closedSentence } from './closedSentence.js';
import { offerReading } from './offerReading.js';
import { runCommand } from './runCommand.js';
import { plain } from './Say.js';
import { saveAnswer } from './saveAnswer.js';
import { settlePending } from './settlePending.js';
import { startConversation } from './startConversation.js';
import { stay, type Outcome, type Turn } from './Turn.js';

/** One typed (or pressed) reply: understood by core, acted on through the desk, answered in sentences. */
export const takeTurn = async (turn: Turn, reply: string): Promise<Outcome> => {
  const view = await turn.desk.view();
  const asked = turn.state.asked;
  const step = asked === null ? undefined : view.questionnaire.byCode.get(asked.question);
  if (!view.assignment.open) {
    const now = await turn.desk.refresh();
    if (!now.assignment.open) return stay(turn, { text: plain(closedSentence(now, turn.locale)) });
  }
  if (asked === null || step === undefined) return betweenQuestions(turn, reply);
  const outcome = understand(turn, step, reply);
  if (turn.state.pending !== null && turn.state.about !== null) {
    const settled = await settlePending(turn, view, step, outcome);
    if (settled !== undefined) return settled;
  }
  return act(turn, step, outcome);
};

/** Acts on an outcome for the question that was asked. */
const act = async (turn: Turn, step: Step, outcome: ReplyOutcome): Promise<Outcome> => {
  switch (outcome.status) {
    case 'ok':
      return saveAnswer(turn, step, { value: outcome.value });
    case 'notApplicable':
      return saveAnswer(turn, step, { notApplicable: outcome.reason });
    case 'command':
      return runCommand({ ...turn, state: { ...turn.state, pending: null, about: null } }, outcome);
    case 'confirm':
    case 'unclear':
      return offerReading(turn, step, outcome);
  }
};

/**
 * Row by row and all in one line alike: while a row is asked the reply is read for that row, and where that finds nothing
 * sure, for the whole question.
 */
const understand = (turn: Turn, step: Step, reply: string): ReplyOutcome => {
  const { locale } = turn;
  const pending = turn.state.pending ?? undefined;
  const row = turn.state.asked?.row ?? null;
  if (row === null) return readReply(step.question, { locale, reply, pending });
  // The declared total is asked like a row; a bare number is then read as what follows the word.
  const bareNumber = row === 'total' && /^\s*\d/.test(reply);
  const ofRow = bareNumber
    ? readReply(step.question, { locale, reply: `${totalWord[locale]} ${reply}`, pending })
    : readReply(step.question, { locale, reply, pending, row });
  if (ofRow.status !== 'unclear') return ofRow;
  const ofAll = readReply(step.question, { locale, reply, pending });
  // A line that names rows and is not clear is doubted for what it named, not for the row that happened to be asked.
  return ofAll.status === 'unclear' && ofAll.candidates.length === 0 ? ofRow : ofAll;
};

/** Nothing is being asked: commands work, anything else begins where the pointer stands. */
const betweenQuestions = async (turn: Turn, reply: string): Promise<Outcome> => {
  const view = await turn.desk.view();
  const anyStep = view.questionnaire.steps[0];
  if (anyStep === undefined) return stay(turn);
  const outcome = readReply(anyStep.question, { locale: turn.locale, reply, pending: turn.state.pending ?? undefined });
  if (turn.state.pending !== null && turn.state.about !== null) {
    const settled = await settlePending(turn, view, anyStep, outcome);
    if (settled !== undefined) return settled;
  }
  return outcome.status === 'command' ? runCommand(turn, outcome) : startConversation(turn, false);
};

const totalWord = { lv: 'kopā', en: 'total' } as const;
