import { chatSentences, formatDate, formatDeadline } from '@e-index/messages';
import type { View } from '../api/Desk.js';

/** Why nothing can be answered now. */
export const closedSentence = ({ assignment }: View, locale: 'lv' | 'en'): string => {
  const sentences = chatSentences(locale);
  switch (assignment.closedBecause) {
    case 'submitted':
      return sentences.alreadySubmitted({ at: assignment.submittedAt === null ? '' : formatDate(assignment.submittedAt, locale) });
    case 'deadline':
      return sentences.deadlinePassed({ until: formatDeadline(assignment.deadline, locale) });
    case 'round-closed':
    case null:
      return sentences.readOnly();
  }
};
