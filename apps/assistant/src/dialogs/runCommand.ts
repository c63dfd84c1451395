import { type CommandRequest, draftOf, findQuestion, isVisible, nextStep, previousStep, type ReplyCommand, type Step } from '@e-index/core';
import { candidateText, chatSentences, explainScoring, text } from '@e-index/messages';
import type { View } from '../api/Desk.js';
import { askStep, reminder } from './askStep.js';
import { listAnswers } from './listAnswers.js';
import { proposeSubmission } from './proposeSubmission.js';
import { plain, type Say } from './Say.js';
import { stay, type Outcome, type Turn } from './Turn.js';

type Command = (turn: Turn, view: View, step: Step | undefined, request: CommandRequest) => Outcome | Promise<Outcome>;

/** Does what was asked for instead of an answer, then returns to the same question. Stored values are read afresh. */
export const runCommand = async (turn: Turn, request: CommandRequest): Promise<Outcome> => {
  const view = await turn.desk.refresh();
  const step = turn.state.asked === null ? undefined : view.questionnaire.byCode.get(turn.state.asked.question);
  return commands[request.command](turn, view, step, request);
};

/** Says something and reminds of the question that still waits. */
const aside =
  (said: (turn: Turn, view: View, step: Step | undefined) => string): Command =>
  (turn, view, step) =>
    stay(turn, { text: said(turn, view, step) }, reminder(turn, view));

const goTo = async (turn: Turn, step: Step, before: readonly Say[]): Promise<Outcome> => {
  await turn.desk.moveTo(step.code);
  return askStep(turn, await turn.desk.view(), step, before);
};

const notYet: Command = (turn, view, step, request) => {
  const any = step?.question ?? view.questionnaire.steps[0]?.question;
  const command = any === undefined ? request.command : candidateText({ command: request.command }, any, turn.locale);
  return stay(turn, { text: plain(chatSentences(turn.locale).notYetAvailable({ command })) }, reminder(turn, view));
};

const change: Command = async (turn, view, _step, { target }) => {
  const sentences = chatSentences(turn.locale);
  if (target === undefined || target.trim() === '') return stay(turn, { text: plain(sentences.changeAskWhat()) }, reminder(turn, view));
  const found = findQuestion(view.questionnaire, target, turn.locale).filter(({ code }) =>
    isVisible(view.questionnaire, draftOf(view.answers.values()), code),
  );
  const [only] = found;
  if (only === undefined) return stay(turn, { text: plain(sentences.changeNotFound({ target })) }, reminder(turn, view));
  if (found.length === 1) return goTo(turn, only, [{ text: plain(sentences.changing({ question: only.code })) }]);
  const lines = found.slice(0, 6).map(({ code, question }) => `• ${plain(`${code}: ${text(question.text, turn.locale)}`)}`);
  const prefix = turn.locale === 'lv' ? 'mainīt' : 'change';
  return stay(turn, {
    text: [plain(sentences.changeWhich()), ...lines].join('\n'),
    choices: found.slice(0, 6).map(({ code }) => `${prefix} ${code}`),
  });
};

const commands: Readonly<Record<ReplyCommand, Command>> = {
  back: (turn, view, step) => {
    const sentences = chatSentences(turn.locale);
    const last = view.questionnaire.steps.at(-1);
    const previous = step === undefined ? last : previousStep(view.questionnaire, draftOf(view.answers.values()), step.code);
    if (previous === undefined) return stay(turn, { text: plain(sentences.noEarlierQuestion()) }, reminder(turn, view));
    return goTo(turn, previous, [{ text: plain(sentences.back()) }]);
  },
  skip: (turn, view, step) => {
    const sentences = chatSentences(turn.locale);
    const next = nextStep(view.questionnaire, draftOf(view.answers.values()), step?.code);
    if (next === undefined) return stay(turn, { text: plain(sentences.allAnswered()) });
    if (next.code === step?.code) return stay(turn, { text: plain(sentences.onlyThisLeft()) }, reminder(turn, view));
    return goTo(turn, next, [{ text: plain(sentences.skipped()) }]);
  },
  help: aside(({ locale }, _view, step) => {
    const own = step?.question.help === undefined ? [] : [plain(text(step.question.help, locale))];
    return [...own, plain(chatSentences(locale).help())].join('\n\n');
  }),
  why: aside(({ locale }, _view, step) => {
    const sentences = chatSentences(locale);
    return plain(step?.question.why === undefined ? sentences.noWhy() : sentences.why({ why: text(step.question.why, locale) }));
  }),
  scoring: aside(({ locale }, _view, step) =>
    step === undefined ? '' : plain(explainScoring(step.question, locale, { weight: step.weight }).join('\n')),
  ),
  example: aside(({ locale }, _view, step) => {
    const sentences = chatSentences(locale);
    return plain(
      step?.question.example === undefined ? sentences.noExample() : sentences.example({ example: text(step.question.example, locale) }),
    );
  }),
  where: aside(({ locale }, { assignment: { progress } }, step) =>
    step === undefined
      ? plain(chatSentences(locale).allAnswered())
      : plain(
          chatSentences(locale).where({
            section: text(step.section.title, locale),
            topic: text(step.topic.title, locale),
            answered: progress.answered,
            asked: progress.asked,
          }),
        ),
  ),
  remaining: aside(({ locale }, view) => {
    const { progress } = view.assignment;
    const sentences = chatSentences(locale);
    const titles = new Map(view.methodology.sections.map(({ code, title }) => [code, text(title, locale)]));
    const open = progress.sections.filter(({ answered, asked }) => answered < asked);
    return [
      plain(sentences.remaining({ left: progress.asked - progress.answered })),
      ...open.map(
        ({ code, answered, asked }) => `• ${plain(sentences.remainingIn({ title: titles.get(code) ?? code, left: asked - answered }))}`,
      ),
    ].join('\n');
  }),
  answers: (turn, view) => stay(turn, ...listAnswers(view, turn.locale), reminder(turn, view)),
  summary: (turn, view) => stay(turn, ...listAnswers(view, turn.locale), reminder(turn, view)),
  stop: (turn, { assignment: { progress } }) =>
    stay(turn, { text: plain(chatSentences(turn.locale).stopped({ answered: progress.answered, asked: progress.asked })) }),
  change,
  section: change,
  language: (turn, view, step, { locale }) => {
    if (locale !== 'lv' && locale !== 'en')
      return stay(turn, { text: plain(chatSentences(turn.locale).languageUnknown()) }, reminder(turn, view));
    const changed: Turn = { ...turn, locale };
    const says = [{ text: plain(chatSentences(locale).languageChanged()) }];
    return step === undefined ? stay(changed, ...says) : askStep(changed, view, step, says);
  },
  submit: proposeSubmission,
  undo: notYet,
  delegate: notYet,
  support: notYet,
};
