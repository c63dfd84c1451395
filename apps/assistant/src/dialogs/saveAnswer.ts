import type { Answer } from '@e-index/contracts';
import { type DraftAnswer, draftAnswerOf, draftOf, mergeAnswer, nextRow, nextStep, type Step, totalDoubt } from '@e-index/core';
import { chatSentences, formatValue, replySentence } from '@e-index/messages';
import { askRow, askStep } from './askStep.js';
import { offerReading, yesNo } from './offerReading.js';
import { plain, type Say } from './Say.js';
import { stay, type Outcome, type Turn } from './Turn.js';

/** Saves through the api, echoes what was saved, and asks on: the next row, the next question, or nothing. */
export const saveAnswer = async (turn: Turn, step: Step, answer: DraftAnswer): Promise<Outcome> => {
  const { locale, state, desk } = turn;
  const doubted = await doubtTotal(turn, step, answer);
  if (doubted !== undefined) return doubted;
  const outcome = await desk.save(step.code, answer, state.asked?.revision ?? 0);
  switch (outcome.status) {
    case 'refused':
      return stay(turn, { text: plain(outcome.problem.detail), question: step.code });
    case 'conflict':
      return alreadySo(step, answer, outcome.current, locale)
        ? goOn(turn, step, answer, outcome.current, await nextAfter(turn, step))
        : conflict(turn, step, answer, outcome.current);
    case 'saved':
      return goOn(turn, step, answer, outcome.saved.answer, outcome.saved.next);
  }
};

/** Echoes what is saved and asks on. */
const goOn = async (turn: Turn, step: Step, answer: DraftAnswer, saved: Answer, nextCode: string | null): Promise<Outcome> => {
  const { locale, desk } = turn;
  const stored = draftAnswerOf(saved);
  const echo: Say = { text: plain(echoOf(step, answer, locale)) };
  const view = await desk.view();
  const row = stored === undefined ? undefined : nextRow(step.question, stored);
  if (row !== undefined) {
    const code = row === 'total' ? 'total' : row.code;
    return {
      says: [echo, askRow(step, code, locale)],
      locale,
      state: { asked: { question: step.code, row: code, revision: saved.revision }, pending: null, about: null },
    };
  }
  const next = nextCode === null ? undefined : view.questionnaire.byCode.get(nextCode);
  if (next === undefined) {
    const done = plain(chatSentences(locale).allAnswered());
    return { says: [echo, { text: done }], locale, state: { asked: null, pending: null, about: null } };
  }
  return askStep(turn, view, next, [echo]);
};

/** Nobody has to choose between two answers that say the same, such as one's own that was saved while its receipt got lost. */
const alreadySo = (step: Step, answer: DraftAnswer, current: Answer, locale: 'lv' | 'en'): boolean => {
  const theirs = draftAnswerOf(current);
  if (theirs === undefined) return false;
  const merged = mergeAnswer(step.question, theirs, answer);
  return formatValue(step.question, merged, locale) === formatValue(step.question, theirs, locale);
};

const nextAfter = async ({ desk }: Turn, step: Step): Promise<string | null> => {
  const view = await desk.refresh();
  return nextStep(view.questionnaire, draftOf(view.answers.values()), step.code)?.code ?? null;
};

/** Rows said one by one have to fit the total said before them, as if all had been said in one line (REPLIES.md). */
const doubtTotal = async (turn: Turn, step: Step, answer: DraftAnswer): Promise<Outcome | undefined> => {
  if (step.question.answer.type !== 'counts') return undefined;
  const stored = draftAnswerOf((await turn.desk.view()).answers.get(step.code));
  const merged = mergeAnswer(step.question, stored, answer);
  if (!('value' in merged)) return undefined;
  const doubt = totalDoubt(step.question, merged);
  const confirmed = turn.state.pending !== null;
  if (doubt === 'less')
    return offerReading(turn, step, { status: 'unclear', reason: 'contradiction', candidates: [{ value: merged.value }] });
  return doubt === 'differs' && !confirmed ? offerReading(turn, step, { status: 'confirm', value: merged.value }) : undefined;
};

const echoOf = (step: Step, answer: DraftAnswer, locale: 'lv' | 'en'): string =>
  replySentence(
    'notApplicable' in answer ? { status: 'notApplicable', reason: answer.notApplicable } : { status: 'ok', value: answer.value },
    step.question,
    locale,
  );

/** Somebody was faster: both values are shown, a yes puts one's own in place of theirs, a no keeps theirs. */
const conflict = (turn: Turn, step: Step, answer: DraftAnswer, current: Answer): Outcome => {
  const { locale } = turn;
  const sentences = chatSentences(locale);
  const theirs = draftAnswerOf(current);
  const text = sentences.conflict({
    who: current.updatedBy?.name ?? '?',
    theirs: theirs === undefined ? sentences.noAnswer() : formatValue(step.question, theirs, locale),
    mine: formatValue(step.question, answer, locale),
  });
  return {
    says: [{ text: plain(text), choices: yesNo(locale), question: step.code }],
    locale,
    state: {
      asked: { question: step.code, row: null, revision: current.revision },
      pending:
        'notApplicable' in answer ? { status: 'confirm', notApplicable: answer.notApplicable } : { status: 'confirm', value: answer.value },
      about: 'conflict',
    },
  };
};
