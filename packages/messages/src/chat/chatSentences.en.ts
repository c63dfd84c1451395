import { plural } from '../plural.js';
import { progressSentence } from '../progressSentence.js';
import type { ChatTexts } from './ChatTexts.js';

const questions = (n: number) => `${n} ${plural('en', n, { one: 'question', other: 'questions' })}`;

export const chatSentencesEn: ChatTexts = {
  welcome: ({ body, round, asked }) =>
    `Hello! This is the E-index questionnaire (${round}): ${body}. At present it has ${questions(asked)}; your answers may add some or take some away. I will ask them one at a time and save every answer at once. At any moment you can write “help”, “back”, “skip” or “stop”.`,
  welcomeBack: ({ body, answered, asked }) =>
    `Hello! Let us carry on with the questionnaire where we left off: ${body}. ${progressSentence({ answered, asked }, 'en')}`,
  deadline: ({ until }) => `Please submit the questionnaire by ${until}.`,
  deadlinePassed: ({ until }) =>
    `The deadline was ${until}. If you need more time, contact support: telephone and e-mail are at the top of the page.`,
  where: ({ section, topic, answered, asked }) =>
    `You are in the section “${section}”, topic “${topic}”. ${progressSentence({ answered, asked }, 'en')}`,
  remaining: ({ left }) =>
    left === 0 ? 'No unanswered questions are left.' : `${questions(left)} ${plural('en', left, { one: 'is', other: 'are' })} left.`,
  remainingIn: ({ title, left }) => `${title}: ${left}`,
  allAnswered: () => 'Every question is answered. Write “my answers” to look through them, or “submit” to submit the questionnaire.',
  skipped: () => 'All right, let us leave this question for now and come back to it at the end.',
  back: () => 'Back to the previous question.',
  noEarlierQuestion: () => 'This is the first question.',
  stopped: ({ answered, asked }) =>
    `All right, let us stop here. Everything is saved. ${progressSentence({ answered, asked }, 'en')} When you return, we will carry on from this very place.`,
  help: () =>
    [
      'Answer in your own words or choose one of the answers offered. You can also write:',
      '• “back”: the previous question',
      '• “skip”: leave it for now',
      '• “why”: why this is asked',
      '• “scoring”: how the answer is scored',
      '• “example”: a sample answer',
      '• “where am I” and “what is left”: how far along we are',
      '• “change …”: correct an answer that is saved already',
      '• “my answers”: everything saved so far',
      '• “submit”: see what is missing and submit the questionnaire',
      '• “latviski”: switch to Latvian',
      '• “stop”: stop now and carry on later',
    ].join('\n'),
  why: ({ why }) => `Why this is asked: ${why}`,
  noWhy: () =>
    'There is no explanation for this question. If something is unclear, support will help: telephone and e-mail are at the top of the page.',
  example: ({ example }) => `Example: ${example}`,
  noExample: () => 'There is no example for this question.',
  answersHeading: () => 'Answers saved so far:',
  noAnswersYet: () => 'No answer has been saved yet.',
  noAnswer: () => 'no answer',
  changing: ({ question }) => `Correcting the answer to “${question}”.`,
  changeWhich: () => 'Which answer would you like to correct?',
  changeNotFound: ({ target }) => `I found no question “${target}”. Name its code or a word from it, for example “change website”.`,
  changeAskWhat: () => 'Which answer shall we correct? Name the code of the question or a word from it.',
  languageChanged: () => 'Carrying on in English.',
  languageUnknown: () => 'We can talk in Latvian or in English.',
  notYetAvailable: ({ command }) =>
    `I understood the command “${command}”, but the conversation cannot do that yet. Support will help: telephone and e-mail are at the top of the page.`,
  saveFailed: () => 'The answer could not be saved. It is still here in the conversation: please send it again in a moment.',
  conflict: ({ who, theirs, mine }) =>
    `Someone else (${who}) has answered this question meanwhile. Saved now: ${theirs}. Your answer: ${mine}. Save yours instead?`,
  submitConfirm: ({ body }) => `Shall I submit the questionnaire (${body})? After that the answers can no longer be changed.`,
  submitIncomplete: ({ missing }) =>
    `${questions(missing)} ${plural('en', missing, { one: 'is', other: 'are' })} not answered. A scored question without an answer earns 0 points.`,
  submitNotAllowed: () => 'The lead or the signer submits the questionnaire. Your answers are saved and they can see them.',
  submitted: ({ at }) =>
    `Thank you! The questionnaire has been submitted. Time of submission: ${at}. A confirmation has been sent to your e-mail.`,
  alreadySubmitted: ({ at }) => `The questionnaire has already been submitted. Time of submission: ${at}.`,
  readOnly: () =>
    'At present the questionnaire can only be read. If something has to be corrected, contact support: telephone and e-mail are at the top of the page.',
  yes: () => 'Yes',
  no: () => 'No',
  askTotal: () => 'How many are there in all?',
  savedSoFar: ({ value }) => `Saved so far: ${value}`,
  waitingFor: ({ question }) => `I am waiting for the answer to: ${question}`,
  onlyThisLeft: () => 'This is the only question still unanswered.',
  keptTheirs: () => 'All right, the answer saved before stays.',
  notSaved: () => 'All right, I have not saved that.',
  notSubmitted: () => 'All right, the questionnaire has not been submitted.',
};
