import type { Change, Text } from '@e-index/core';
import { formatNumber } from '../formatNumber.js';
import type { Listed } from './DifferenceTexts.js';
import type { Telling } from './Telling.js';
import { wording, wordingTurn } from './wordingTurn.js';

/** An option, row, column or reason as its list has it; what only some of them have may be missing. */
export interface ListEntry {
  readonly code: string;
  readonly text: Text;
  readonly score?: number | null | undefined;
  readonly weight?: number | undefined;
  readonly exclusive?: boolean | undefined;
}

/** A list of a question in both versions. */
export interface EntryLists {
  readonly listed: Listed;
  readonly before: readonly ListEntry[];
  readonly after: readonly ListEntry[];
}

/** What a change of an entry, or of a field of one, says. `position` and `field` are from the change's path. */
export function entrySentences(lists: EntryLists, { kind }: Change, position: number, field: string, telling: Telling): readonly string[] {
  const { say, locale } = telling;
  const { listed } = lists;
  const entry = (kind === 'removed' ? lists.before : lists.after)[position];
  if (entry === undefined) return [];
  const name = wording(entry.text, locale);
  const from = lists.before.findIndex(({ code }) => code === entry.code);
  const old = lists.before[from];
  switch (kind) {
    case 'added':
      return [say.newEntry[listed]({ entry: name }) + worth(entry, telling)];
    case 'removed':
      return [say.goneEntry[listed]({ entry: name })];
    case 'moved':
      return [say.movedEntry[listed]({ entry: name, from: from + 1, to: position + 1 })];
    case 'changed':
      return old === undefined ? [] : changedEntry(listed, old, entry, field, telling);
  }
}

function changedEntry(listed: Listed, was: ListEntry, is: ListEntry, field: string, { say, locale }: Telling): readonly string[] {
  const entry = wording(is.text, locale);
  const number = (value: number): string => formatNumber(value, locale);
  switch (field) {
    case 'text':
      return [say.rewordedEntry[listed]({ wording: wordingTurn(was.text, is.text, locale, say) })];
    case 'score': {
      const [one, other] = [was.score ?? null, is.score ?? null];
      if (other === null) return [say.columnNotCounted({ entry })];
      if (one === null) return [say.entryEarnsNow({ entry, points: other * 100 })];
      return [say.entryEarns[listed === 'column' ? 'column' : 'option']({ entry, before: number(one * 100), points: other * 100 })];
    }
    case 'weight':
      return [say.rowWeight({ entry, before: number(was.weight ?? 1), after: number(is.weight ?? 1) })];
    case 'exclusive':
      return [say.excludesOthers[is.exclusive === true ? 'now' : 'noLonger']({ entry })];
    default:
      return [say.otherWords({ entry })];
  }
}

function worth({ score }: ListEntry, { say }: Telling): string {
  return typeof score === 'number' ? ` (${say.points({ points: score * 100 })})` : '';
}
