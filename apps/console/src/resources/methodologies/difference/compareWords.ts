/** A run of a text that both wordings have, or only the later or the earlier one. */
export interface WordRun {
  readonly kind: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** Longer texts than this (words of one × words of the other) are told as one replaced by the other. */
const MOST_WORK = 4_000_000;

/**
 * What became of a text, word by word: the least that was taken out and put in, what went before what came. The runs that are not
 * inserted make the earlier text, those that are not deleted the later one.
 */
export function compareWords(before: string, after: string): readonly WordRun[] {
  const [was, is] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const middle = compareMiddle(was.slice(start, was.length - end), is.slice(start, is.length - end));
  return joined([same(was.slice(0, start).join('')), ...middle, same(was.slice(was.length - end).join(''))]);
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}\p{M}]+|\s+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
const same = (text: string): WordRun => ({ kind: 'same', text });
const deleted = (text: string): WordRun => ({ kind: 'deleted', text });
const inserted = (text: string): WordRun => ({ kind: 'inserted', text });

/** By a longest common subsequence: `longest[i][j]` is that of the words from i and from j on. */
function compareMiddle(was: readonly string[], is: readonly string[]): readonly WordRun[] {
  if (was.length * is.length > MOST_WORK) return [deleted(was.join('')), inserted(is.join(''))];
  const width = is.length + 1;
  const longest = new Uint32Array((was.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = was.length - 1; i >= 0; i -= 1) {
    for (let j = is.length - 1; j >= 0; j -= 1)
      longest[i * width + j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const runs: WordRun[] = [];
  let [i, j] = [0, 0];
  while (i < was.length || j < is.length) {
    const [one, other] = [was[i], is[j]];
    if (one !== undefined && one === other) {
      runs.push(same(one));
      i += 1;
      j += 1;
    } else if (one !== undefined && (other === undefined || at(i + 1, j) >= at(i, j + 1))) {
      runs.push(deleted(one));
      i += 1;
    } else {
      runs.push(inserted(other ?? ''));
      j += 1;
    }
  }
  return runs;
}

/** Runs of one kind side by side are one; a space alone between two replaced words is replaced with them, so that phrases are read as such. */
function joined(runs: readonly WordRun[]): readonly WordRun[] {
  const result: WordRun[] = [];
  let [gone, come] = ['', ''];
  const settle = (): void => {
    if (gone !== '') result.push(deleted(gone));
    if (come !== '') result.push(inserted(come));
    [gone, come] = ['', ''];
  };
  runs.forEach(({ kind, text }, position) => {
    if (text === '') return;
    const isBetween = kind === 'same' && /^\s+$/u.test(text) && gone !== '' && come !== '' && runs[position + 1]?.kind === 'deleted';
    if (kind !== 'inserted' && (kind === 'deleted' || isBetween)) gone += text;
    if (kind === 'inserted' || isBetween) come += text;
    if (kind !== 'same' || isBetween) return;
    settle();
    const last = result.at(-1);
    if (last?.kind === 'same') result[result.length - 1] = same(last.text + text);
    else result.push(same(text));
  });
  settle();
  return result;
}
