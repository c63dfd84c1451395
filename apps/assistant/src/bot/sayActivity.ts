import { ActionTypes, ActivityTypes, type Activity } from 'botbuilder';
import type { Say } from '../dialogs/Say.js';

/** A message of the conversation as a Bot Framework activity; choices become suggested actions that say their own text. */
export const sayActivity = ({ text, choices = [], question }: Say, locale: 'lv' | 'en'): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text,
  textFormat: 'markdown',
  locale,
  inputHint: 'expectingInput',
  ...(question === undefined ? {} : { channelData: { question } }),
  ...(choices.length === 0
    ? {}
    : { suggestedActions: { to: [], actions: choices.map((choice) => ({ type: ActionTypes.ImBack, title: choice, value: choice })) } }),
});
