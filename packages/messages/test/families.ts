import { chatSentences } from '../src/chat/chatSentences.js';
import { draftingTextsEn } from '../src/drafting/draftingTexts.en.js';
import { draftingTextsLv } from '../src/drafting/draftingTexts.lv.js';
import { differenceTextsEn } from '../src/difference/differenceTexts.en.js';
import { differenceTextsLv } from '../src/difference/differenceTexts.lv.js';
import { faultTextsEn } from '../src/fault/faultTexts.en.js';
import { faultTextsLv } from '../src/fault/faultTexts.lv.js';
import { lintTextsEn } from '../src/lint/lintTexts.en.js';
import { lintTextsLv } from '../src/lint/lintTexts.lv.js';
import { mailTextsEn } from '../src/mail/mailTexts.en.js';
import { mailTextsLv } from '../src/mail/mailTexts.lv.js';
import { paperTextsEn } from '../src/paper/paperTexts.en.js';
import { paperTextsLv } from '../src/paper/paperTexts.lv.js';
import { problemTextsEn } from '../src/problem/problemTexts.en.js';
import { problemTextsLv } from '../src/problem/problemTexts.lv.js';
import { questionHintEn } from '../src/question/questionHint.en.js';
import { questionHintLv } from '../src/question/questionHint.lv.js';
import { scoringTextsEn } from '../src/question/scoringTexts.en.js';
import { scoringTextsLv } from '../src/question/scoringTexts.lv.js';
import { replyTexts } from '../src/reply/replyTexts.js';
import { workbookFaultTextsEn } from '../src/workbook/workbookFaultTexts.en.js';
import { workbookFaultTextsLv } from '../src/workbook/workbookFaultTexts.lv.js';
import { workbookTextsEn } from '../src/workbook/workbookTexts.en.js';
import { workbookTextsLv } from '../src/workbook/workbookTexts.lv.js';

/** Every family of sentences, in both languages. */
export const families: readonly { readonly name: string; readonly lv: object; readonly en: object }[] = [
  { name: 'chat', lv: chatSentences('lv'), en: chatSentences('en') },
  { name: 'drafting', lv: draftingTextsLv, en: draftingTextsEn },
  { name: 'differences', lv: differenceTextsLv, en: differenceTextsEn },
  { name: 'faults', lv: faultTextsLv, en: faultTextsEn },
  { name: 'linting', lv: lintTextsLv, en: lintTextsEn },
  { name: 'mails', lv: mailTextsLv, en: mailTextsEn },
  { name: 'paper', lv: paperTextsLv, en: paperTextsEn },
  { name: 'problems', lv: problemTextsLv, en: problemTextsEn },
  { name: 'hints', lv: questionHintLv, en: questionHintEn },
  { name: 'scoring', lv: scoringTextsLv, en: scoringTextsEn },
  { name: 'workbook', lv: workbookTextsLv, en: workbookTextsEn },
  { name: 'workbook faults', lv: workbookFaultTextsLv, en: workbookFaultTextsEn },
  { name: 'replies', lv: replyTexts('lv'), en: replyTexts('en') },
];

/** Everything a family says, by its path: texts as they are, sentences spoken with a stand-in for every param, and the params they looked at. */
export function speak(family: object, path = ''): ReadonlyMap<string, { readonly said: string; readonly used: readonly string[] }> {
  const spoken = new Map<string, { said: string; used: readonly string[] }>();
  for (const [key, entry] of Object.entries(family)) {
    const here = `${path}.${key}`;
    if (typeof entry === 'string') spoken.set(here, { said: entry, used: [] });
    else if (typeof entry === 'function') spoken.set(here, call(entry));
    else for (const [inner, value] of speak(entry, here)) spoken.set(inner, value);
  }
  return spoken;
}

function call(sentence: (...params: readonly unknown[]) => unknown): { readonly said: string; readonly used: readonly string[] } {
  const used = new Set<string>();
  const said = sentence(standIn(used), 7, 7);
  return { said: typeof said === 'string' ? said : JSON.stringify(said), used: [...used].toSorted() };
}

const entry = { code: 'c', text: { lv: 'X', en: 'X' }, score: 0.5, from: 0.5, weight: 1 };
const lists: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['options', 'rows', 'columns', 'bands'].map((name): [string, unknown] => [name, [entry]]),
  ['share', ['c']],
  ['value', '7'],
  ['name', 'title'],
  ['candidates', ['X']],
  ['range', [0, 1]],
  ['unit', { lv: 'X', en: 'X' }],
]);

// Seven is a number where one is needed and a text where that is.
function standIn(used: Set<string>): object {
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name === 'symbol') return () => '7';
        used.add(name);
        return lists.get(name) ?? 7;
      },
    },
  );
}
