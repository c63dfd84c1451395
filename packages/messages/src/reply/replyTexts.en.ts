import { endSentence } from './endSentence.js';
import type { ReplyTexts } from './ReplyTextFamily.js';

export const replyTextsEn: ReplyTexts = {
  saved: ({ value }) => `Noted: ${endSentence(value)}`,
  confirmValue: ({ value }) => `Did I understand this right: ${value}? Answer “yes” or “no”.`,
  confirmCommand: ({ command }) => `Do you want to ${command}? Answer “yes” or “no”.`,
  unclear: {
    empty: () => 'The answer is empty.',
    ambiguous: () => 'This can be understood in more than one way.',
    'ambiguous-number': () => 'This number can be read in two ways: the comma or point in it may set off thousands or decimals.',
    'out-of-range': ({ bounds }) =>
      bounds === '' ? 'Such a number is not possible here.' : `Such a number is not possible here: it has to be ${bounds}.`,
    'not-a-number': () => 'A number is needed here.',
    contradiction: () => 'The parts of the answer contradict each other.',
    'unknown-option': () => 'There is no such answer among those offered.',
    'counts-needed': () => 'Per cent alone is not enough: both numbers are needed, how many and out of how many.',
    'too-long': ({ maxLength }) =>
      maxLength === ''
        ? 'The answer is too long. Please shorten it.'
        : `The answer is too long (the number of characters allowed is ${maxLength}). Please shorten it.`,
    'question-asked': () => 'It seems you asked a question. Write “help”, “why” or “example”, and answer after that.',
    'does-not-know': () => 'If you do not know the answer now, write “skip” and come back to the question later.',
    'not-understood': () => 'I did not understand the answer.',
  },
  oneCandidate: ({ candidate }) => `Did you mean: ${candidate}?`,
  severalCandidates: ({ candidates }) => `Did you mean one of these?\n${candidates.map((candidate) => `• ${candidate}`).join('\n')}`,
  commands: {
    back: 'go back to the previous question',
    skip: 'skip this question',
    help: 'see the help',
    why: 'know why this is asked',
    scoring: 'know how the answer is scored',
    example: 'see an example',
    where: 'know how far along we are',
    remaining: 'know what is left',
    answers: 'see your answers',
    summary: 'see the summary',
    stop: 'stop and carry on later',
    change: 'correct an earlier answer',
    undo: 'undo the last change',
    delegate: 'pass the question to a colleague',
    support: 'ask support',
    language: 'change the language',
    section: 'go to another section',
    submit: 'submit the questionnaire',
  },
  boundsOf: (min, max) => {
    if (min !== undefined && max !== undefined) return `from ${min} to ${max}`;
    if (min !== undefined) return `at least ${min}`;
    return max === undefined ? '' : `at most ${max}`;
  },
};
