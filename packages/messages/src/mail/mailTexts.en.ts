import { plural } from '../plural.js';
import { progressSentence } from '../progressSentence.js';
import type { MailTexts } from './MailTexts.js';

const validFor = (minutes: number) =>
  `The link works for ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })} and can be used once.`;

export const mailTextsEn: MailTexts = {
  invitation: ({ body, round, until, link }) => ({
    subject: `Invitation to fill in the E-index questionnaire: ${body}`,
    before: [
      'Hello!',
      `You are invited to take part in the E-index survey (${round}) and to answer for ${body}.`,
      `Please submit the questionnaire by ${until}. It can be filled in bit by bit and together with colleagues; every answer is saved at once.`,
    ],
    action: { label: 'Start the questionnaire', link },
    after: ['If you have questions, the telephone and e-mail of support are at the top of the questionnaire.'],
  }),
  'magic-link': ({ link, minutes }) => ({
    subject: 'Your sign-in link for the E-index',
    before: ['Hello!', 'Open this link to sign in to the E-index.'],
    action: { label: 'Sign in', link },
    after: [validFor(minutes), 'If you did not ask to sign in, please ignore this message.'],
  }),
  receipt: ({ body, round, at, answered, asked, link }) => ({
    subject: `E-index questionnaire submitted: ${body}`,
    before: [
      'Hello!',
      `The E-index questionnaire (${round}) for ${body} has been submitted. Time of submission: ${at}.`,
      progressSentence({ answered, asked }, 'en'),
    ],
    action: { label: 'See the answers', link },
    after: ['If an answer has to be corrected, ask the support staff to reopen the questionnaire.'],
  }),
  'password-reset': ({ link, minutes }) => ({
    subject: 'Changing your E-index password',
    before: ['Hello!', 'Open this link to choose a new password.'],
    action: { label: 'Change the password', link },
    after: [validFor(minutes), 'If you did not ask for this, please ignore the message: your password has not changed.'],
  }),
};
