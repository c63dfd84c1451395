import { chatSentences, text } from '@e-index/messages';
import type { View } from '../api/Desk.js';
import { yesNo } from './offerReading.js';
import { plain } from './Say.js';
import { stay, type Outcome, type Turn } from './Turn.js';

const missingShown = 12;

/** Before submitting: what is missing, that missing counts as 0, and the question whether to submit all the same. */
export const proposeSubmission = (turn: Turn, view: View): Outcome => {
  const { locale } = turn;
  const { assignment, questionnaire } = view;
  const sentences = chatSentences(locale);
  if (!assignment.may.submit) return stay(turn, { text: plain(sentences.submitNotAllowed()) });
  const { missing } = assignment.progress;
  const lines = missing
    .slice(0, missingShown)
    .map((code) => `• ${plain(`${code} ${text(questionnaire.byCode.get(code)?.question.text ?? {}, locale)}`)}`);
  const more = missing.length > missingShown ? [`• … (+${missing.length - missingShown})`] : [];
  const body = text(assignment.organisation.name, locale);
  const says = [
    ...(missing.length === 0
      ? []
      : [{ text: [plain(sentences.submitIncomplete({ missing: missing.length })), ...lines, ...more].join('\n') }]),
    { text: plain(sentences.submitConfirm({ body })), choices: yesNo(locale) },
  ];
  return { says, locale, state: { ...turn.state, pending: { status: 'confirm', command: 'submit' }, about: 'submission' } };
};
