import { plural } from '../plural.js';
import type { ProblemTexts } from './ProblemTexts.js';

const wait = (seconds: number | undefined) =>
  seconds === undefined ? 'in a moment' : `in ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })}`;

export const problemTextsEn: ProblemTexts = {
  'bad-request': {
    title: 'The request cannot be understood',
    detail: () => 'The request could not be read. Reload the page and try again.',
  },
  validation: {
    title: 'The data are not valid',
    detail: ({ faults }) =>
      faults === undefined
        ? 'Some fields need correcting.'
        : `${faults} ${plural('en', faults, { one: 'place needs', other: 'places need' })} correcting.`,
  },
  'not-signed-in': { title: 'You need to sign in', detail: () => 'Sign in and you can go on from the same place.' },
  'not-allowed': {
    title: 'You are not allowed to do this',
    detail: () => 'If your work needs it, ask the lead of your organisation or the support staff for access.',
  },
  'not-found': { title: 'Not found', detail: () => 'What you looked for does not exist or is not visible to you. Check the address.' },
  conflict: {
    title: 'Something has changed meanwhile',
    detail: () => 'Another change was saved before yours. Look at the newest state and try again.',
  },
  'revision-conflict': {
    title: 'Another answer has been saved meanwhile',
    detail: ({ who }) =>
      `${who === undefined ? 'Another answer was saved before yours.' : `Another answer was saved before yours (${who}).`} Both are shown: choose which one to keep.`,
  },
  'read-only': {
    title: 'The questionnaire can only be read',
    detail: () => 'The questionnaire is submitted or closed. If something has to be corrected, ask the support staff to reopen it.',
  },
  'round-closed': { title: 'The survey is closed', detail: () => 'Answers are no longer accepted in this survey.' },
  'round-open': {
    title: 'The survey is not closed yet',
    detail: () => 'Scores are computed from the answers of a closed survey. Close the survey first.',
  },
  'deadline-passed': {
    title: 'The deadline has passed',
    detail: ({ deadline }) =>
      `${deadline === undefined ? 'The time for submitting is over.' : `The deadline was ${deadline}.`} To extend it, contact the support staff.`,
  },
  'not-publishable': {
    title: 'It cannot be published yet',
    detail: ({ faults }) =>
      faults === undefined
        ? 'The document has faults. Correct them and try again.'
        : `The document has ${faults} ${plural('en', faults, { one: 'fault', other: 'faults' })}. It can be published once they are corrected.`,
  },
  'rate-limited': { title: 'Too many requests', detail: ({ seconds }) => `Please try again ${wait(seconds)}.` },
  internal: {
    title: 'System error',
    detail: () => 'The error is on our side and has been recorded. Your saved answers are not lost. Please try again.',
  },
  unavailable: { title: 'The system is briefly unavailable', detail: ({ seconds }) => `Please try again ${wait(seconds)}.` },
  'already-submitted': {
    title: 'The questionnaire has already been submitted',
    detail: () => 'The answers can be read; correcting them needs the questionnaire to be reopened.',
  },
  'not-the-signer': {
    title: 'The lead or the signer submits',
    detail: () => 'Your answers are saved. Ask the lead or the signer of your organisation to submit the questionnaire.',
  },
  'no-such-question': {
    title: 'There is no such question',
    detail: ({ code }) =>
      code === undefined ? 'This questionnaire has no such question.' : `This questionnaire has no question “${code}”.`,
  },
  'not-visible': {
    title: 'This question does not concern you',
    detail: ({ code }) =>
      `Given the other answers, ${code === undefined ? 'this question' : `the question “${code}”`} is hidden and needs no answer.`,
  },
  'draft-conflict': {
    title: 'A colleague changed the same place meanwhile',
    detail: () => 'Your changes are not lost. Both values are shown: choose which one to keep.',
  },
  'second-person': {
    title: 'Somebody else has to agree',
    detail: () =>
      'Nobody agrees to their own changes. Ask a colleague who changed nothing in this version, or something else, to look at it.',
  },
  'not-reviewed': {
    title: 'The version is not reviewed yet',
    detail: () => 'A version can be published once somebody else has looked at it exactly as it is now. Ask a colleague.',
  },
  'version-fixed': {
    title: 'This version cannot be changed any more',
    detail: () => 'A published or retired version does not change. Start a new draft from it.',
  },
  'faulty-document': {
    title: 'The file has faults',
    detail: ({ faults }) =>
      faults === undefined
        ? 'The file could not be read. Nothing was changed.'
        : `The file has ${faults} ${plural('en', faults, { one: 'fault', other: 'faults' })}. Nothing was changed: mend them and try again.`,
  },
  'version-in-use': {
    title: 'This version is in use',
    detail: () => 'A version can be discarded once no survey and no rehearsal uses it.',
  },
};
