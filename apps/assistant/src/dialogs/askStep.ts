import { draftAnswerOf, nextRow, rowsOf, type Step } from '@e-index/core';
import { chatSentences, formatValue, questionHint, text } from '@e-index/messages';
import type { View } from '../api/Desk.js';
import { offeredChoices } from './offeredChoices.js';
import { plain, type Say } from './Say.js';
import type { Outcome, Turn } from './Turn.js';

/** Asks a question: its section where that is new, the text, the answers to choose from, how to answer, and what is stored already. */
export const askStep = (turn: Turn, view: View, step: Step, before: readonly Say[] = []): Outcome => {
  const { locale } = turn;
  const stored = view.answers.get(step.code);
  const answer = draftAnswerOf(stored);
  const row = nextRow(step.question, answer);
  const rowCode = row === undefined ? null : row === 'total' ? 'total' : row.code;
  const previous = turn.state.asked === null ? undefined : view.questionnaire.byCode.get(turn.state.asked.question);
  const lines = [
    previous?.section.code === step.section.code ? undefined : `*${plain(text(step.section.title, locale))}*`,
    `**${plain(text(step.question.text, locale))}**`,
    answerList(step, locale),
    plain(questionHint(step.question, locale)),
    answer === undefined ? undefined : plain(chatSentences(locale).savedSoFar({ value: formatValue(step.question, answer, locale) })),
  ];
  const asks: Say = { text: lines.filter((line) => line !== undefined && line !== '').join('\n\n'), question: step.code };
  const rowSay = rowCode === null ? undefined : askRow(step, rowCode, locale);
  const says = rowSay === undefined ? [{ ...asks, choices: offeredChoices(step.question, locale) }] : [asks, rowSay];
  return {
    says: [...before, ...says],
    locale,
    state: { asked: { question: step.code, row: rowCode, revision: stored?.revision ?? 0 }, pending: null, about: null },
  };
};

const answerList = (step: Step, locale: 'lv' | 'en'): string | undefined => {
  const { answer } = step.question;
  const named =
    answer.type === 'single' || answer.type === 'multiple' ? answer.options : answer.type === 'table' ? answer.columns : undefined;
  return named?.map((option, at) => `${at + 1}\\. ${plain(text(option.text, locale))}`).join('\n');
};

/** Asks for one row of a table or of counts, with the columns as buttons; `total` asks for the declared total. */
export const askRow = (step: Step, row: string, locale: 'lv' | 'en'): Say => {
  const rows = rowsOf(step.question) ?? [];
  const at = rows.findIndex(({ code }) => code === row);
  const found = rows[at];
  const label = found === undefined ? chatSentences(locale).askTotal() : text(found.text, locale);
  const place = found === undefined ? '' : ` (${at + 1}/${rows.length})`;
  return { text: `**${plain(label)}**${place}`, choices: offeredChoices(step.question, locale), question: step.code };
};

/** Repeats briefly what is being asked, after an interruption. */
export const reminder = (turn: Turn, view: View): Say => {
  const step = turn.state.asked === null ? undefined : view.questionnaire.byCode.get(turn.state.asked.question);
  if (step === undefined) return { text: chatSentences(turn.locale).allAnswered() };
  return {
    text: chatSentences(turn.locale).waitingFor({ question: `**${plain(text(step.question.text, turn.locale))}**` }),
    choices: offeredChoices(step.question, turn.locale),
    question: step.code,
  };
};
