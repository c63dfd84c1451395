import type { DraftingTexts } from './DraftingTexts.js';

export const draftingTextsEn: DraftingTexts = {
  refusals: {
    stale: 'A colleague changed this part meanwhile.',
    gone: 'This part, or the place it belongs to, is no longer in the draft.',
    'taken-id': 'The draft has such a part already. Reload the page and try again.',
    'wrong-place':
      'Sections stand in the methodology, topics in sections, questions in topics, and nowhere else; the methodology itself stays where it is.',
    'unknown-field': 'This part has no such field.',
    'bad-value':
      'This value cannot be kept: it holds a character that is not allowed, a number that is too large, or too many levels within each other.',
    'too-many': 'The draft has no room for further parts. Delete parts that were taken out and are no longer needed.',
  },
  tooLarge: ({ megabytes }) => `The draft would become too large: it can hold ${megabytes} MB of text at most. Shorten the texts.`,
  versionTaken: ({ methodology, version }) =>
    `The methodology “${methodology}” has a version “${version}” already. Choose another code for this version, or go on working in that one.`,
  usedBySurvey: ({ title }) => `The survey “${title}” uses this version.`,
  usedElsewhere: 'Somebody is trying this version out. End the rehearsals first.',
  rehearsalOf: ({ title }) => `Dry run: ${title}`,
  rehearsalBody: 'Dry-run organisation',
  tooLongForCell:
    'A text is longer than the 32,767 characters that a cell of a workbook holds. Download the methodology as a JSON file instead.',
  needsWord: 'Correct it, or say why it is right as it is.',
};
