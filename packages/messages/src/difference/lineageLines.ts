import type { Lineage } from '@e-index/core';
import { quote } from '../fault/quote.js';
import { text } from '../text.js';
import type { LineageLine } from './DifferenceLine.js';
import { listed } from './listed.js';
import type { Telling, Version } from './Telling.js';

/** More questions than this are listed by code alone. */
const MOST_WORDINGS = 5;

/** What became of the questions of one section: how many are new and retired, and which were split or merged. */
export function lineageLines(section: string, telling: Telling): readonly LineageLine[] {
  const { say, lineage, before, after } = telling;
  const isHere = (version: Version, code: string | null | undefined): boolean =>
    version.questions.get(code ?? '')?.section.code === section;
  const fresh = lineage.flatMap((entry) => (entry.relation === 'new' && isHere(after, entry.after) ? [entry.after ?? ''] : []));
  const retired = lineage.flatMap(({ relation, before: codes }) => (relation === 'retired' && isHere(before, codes[0]) ? codes : []));
  return [
    ...(fresh.length === 0
      ? []
      : [lineOf('new', fresh, say.newQuestions({ count: fresh.length, questions: questionList(fresh, after, telling) }))]),
    ...(retired.length === 0
      ? []
      : [lineOf('retired', retired, say.retiredQuestions({ count: retired.length, questions: questionList(retired, before, telling) }))]),
    ...splitLines(
      lineage.filter((entry) => entry.relation === 'split' && isHere(after, entry.after)),
      telling,
    ),
    ...lineage.flatMap((entry) =>
      entry.relation === 'merged' && entry.after !== null && isHere(after, entry.after)
        ? [lineOf('merged', [entry.after], say.merged({ questions: listed(entry.before, telling.locale), into: entry.after }))]
        : [],
    ),
  ];
}

const lineOf = (relation: LineageLine['relation'], codes: readonly string[], sentence: string): LineageLine => ({
  about: 'lineage',
  sentence,
  relation,
  codes,
});

function splitLines(parts: readonly Lineage[], { say, lineage, locale }: Telling): readonly LineageLine[] {
  const origins = parts.flatMap(({ before }) => before.slice(0, 1));
  return origins.map((question) => {
    // Also the parts that another section has now.
    const all = lineage.flatMap(({ relation, before, after }) => (relation === 'split' && before[0] === question ? [after ?? ''] : []));
    return lineOf('split', all, say.split({ question, parts: listed(all, locale) }));
  });
}

function questionList(codes: readonly string[], version: Version, { locale }: Telling): string {
  if (codes.length > MOST_WORDINGS) return codes.join(', ');
  const [open, close] = locale === 'lv' ? ['„', '”'] : ['“', '”'];
  return codes.map((code) => `${code} ${quote(text(version.questions.get(code)?.question.text, locale), open, close)}`).join('; ');
}
