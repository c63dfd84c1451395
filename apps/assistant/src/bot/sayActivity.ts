import { ActionTypes, ActivityTypes, type Activity } from 'botbuilder';
import type { Say } from '../dialogs/Say.js';

/** Markdown runs lines together; ours are lines on purpose. Two spaces before the end break one (CommonMark 6.7). */
const withBreaks = (text: string): string => text.replaceAll(/(?<!\n)\n(?!\n)/g, '  \n');

/** A message of the conversation as a Bot Framework activity; choices become suggested actions that say their own text. */
export const sayActivity = ({ text, choices = [], question }: Say, locale: 'lv' | 'en'): Partial<Activity> => ({
  type: ActivityTypes.Message,
  text: withBreaks(text),
  textFormat: 'markdown',
  locale,
  inputHint: 'expectingInput',
  ...(question === undefined ? {} : { channelData: { question } }),
  ...(choices.length === 0
    ? {}
    : { suggestedActions: { to: [], actions: choices.map((choice) => ({ type: ActionTypes.ImBack, title: choice, value: choice })) } }),
});
