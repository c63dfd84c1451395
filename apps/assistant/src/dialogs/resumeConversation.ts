import { startConversation } from './startConversation.js';
import { stay, type Outcome, type Turn } from './Turn.js';

/** Asks where the person stands now, unless that is what was asked last: a turn under way when they came back may have asked it meanwhile. */
export const resumeConversation = async (turn: Turn): Promise<Outcome> => {
  const { assignment } = await turn.desk.refresh();
  const asked = turn.state.asked?.question ?? null;
  return turn.state.pending !== null || assignment.position === asked ? stay(turn) : startConversation(turn, false);
};
