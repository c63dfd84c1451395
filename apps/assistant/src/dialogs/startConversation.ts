import { draftOf, nextStep } from '@e-index/core';
import { chatSentences, formatDeadline, text } from '@e-index/messages';
import { askStep } from './askStep.js';
import { closedSentence } from './closedSentence.js';
import { plain } from './Say.js';
import type { Outcome, Turn } from './Turn.js';

/** Greets and asks the question the person's pointer stands at: the first time in full, later as a return. */
export const startConversation = async (turn: Turn, first: boolean): Promise<Outcome> => {
  const view = await turn.desk.refresh();
  const { assignment, questionnaire } = view;
  const sentences = chatSentences(turn.locale);
  const body = text(assignment.organisation.name, turn.locale);
  const { answered, asked } = assignment.progress;
  const greeting = first
    ? [
        { text: plain(sentences.welcome({ body, round: text(assignment.population.title, turn.locale), asked })) },
        { text: plain(sentences.deadline({ until: formatDeadline(assignment.deadline, turn.locale) })) },
      ]
    : [{ text: plain(sentences.welcomeBack({ body, answered, asked })) }];
  if (!assignment.open) {
    return {
      says: [...greeting.slice(0, 1), { text: plain(closedSentence(view, turn.locale)) }],
      state: { ...turn.state, asked: null },
      locale: turn.locale,
    };
  }
  const step =
    (assignment.position === null ? undefined : questionnaire.byCode.get(assignment.position)) ??
    nextStep(questionnaire, draftOf(view.answers.values()));
  if (step === undefined) {
    return {
      says: [...greeting, { text: plain(sentences.allAnswered()) }],
      state: { ...turn.state, asked: null, pending: null, about: null },
      locale: turn.locale,
    };
  }
  return askStep({ ...turn, state: { ...turn.state, asked: null } }, view, step, greeting);
};
