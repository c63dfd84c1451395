import { foldWords } from './foldText.js';

const OPENERS = new Set(
  'kas ko kam kads kada kadi kadas kadus kadu ka kapec kadel kur kad kurs kura kurus kuri cik vai what why how where when who which whom whose does do did is are can could should would may shall am'.split(
    ' ',
  ),
);

/** Whether a reply asks something back: it opens with a question word and ends with a question mark, or is a longer sentence that ends with one. */
export function asksQuestion(text: string): 'plainly' | 'perhaps' | undefined {
  const words = foldWords(text);
  const opens = OPENERS.has(words[0] ?? '');
  const marked = /\?[\s!?.]*$/u.test(text);
  if (/^(?:es )?(?:nesaprotu|nesapratu|neskaidrs|nav skaidrs|i dont understand|dont understand|unclear question)/u.test(words.join(' ')))
    return 'plainly';
  if (marked && (opens || words.length > 5)) return 'plainly';
  return marked || (opens && words.length > 1) ? 'perhaps' : undefined;
}
