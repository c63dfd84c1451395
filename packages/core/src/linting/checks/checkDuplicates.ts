import type { Path } from '../../interchange/path.js';
import type { Text } from '../../methodology/text.js';
import { groupBy } from '../groupBy.js';
import type { LintContext } from '../LintContext.js';
import type { LintReport } from '../lintFinding.js';
import { satisfiable } from '../reach/satisfiable.js';

/** Entries of a list, and questions, that read the same in a language. */
export function checkDuplicates(context: LintContext): void {
  for (const { question, at } of context.questions) {
    const { answer } = question;
    checkList('reason', question.notApplicable ?? [], [...at, 'notApplicable'], context.report);
    if ('options' in answer) checkList('option', answer.options, [...at, 'answer', 'options'], context.report);
    if ('rows' in answer) checkList('row', answer.rows, [...at, 'answer', 'rows'], context.report);
    if ('columns' in answer) checkList('column', answer.columns, [...at, 'answer', 'columns'], context.report);
  }
  checkQuestions(context);
}

interface Worded {
  readonly code: string;
  readonly text: Text;
}

function checkList(what: 'option' | 'row' | 'column' | 'reason', entries: readonly Worded[], at: Path, report: LintReport): void {
  for (const { later, earlier, languages } of sameTexts(entries, ({ text }) => text)) {
    const params = { what, found: later.code, equals: earlier.code, languages: languages.join(', ') };
    report([...at, entries.indexOf(later), 'text'], 'duplicate-text', params);
  }
}

/** Questions about different items may read alike, and so may those of which no body is asked both, and a text behind an answer. */
function checkQuestions({ questions, reach, report }: LintContext): void {
  const standAlone = questions.filter(({ question }) => question.answer.type !== 'text' || question.visibleIf === undefined);
  for (const ofItem of groupBy(standAlone, ({ question }) => question.item?.code).values()) {
    for (const { later, earlier, languages } of sameTexts(ofItem, ({ question }) => question.text)) {
      const both = [earlier, later].flatMap(({ position }) => reach.questions[position]?.asked ?? []);
      if (satisfiable({ kind: 'all', parts: both }, reach.context) === false) continue;
      const params = { found: later.question.code, equals: earlier.question.code, languages: languages.join(', ') };
      report([...later.at, 'text'], 'duplicate-question-text', params);
    }
  }
}

interface Same<Entry> {
  readonly later: Entry;
  readonly earlier: Entry;
  readonly languages: readonly string[];
}

/** Each entry that reads like an earlier one, with the first such and the languages in which they read alike. */
function sameTexts<Entry>(entries: readonly Entry[], textOf: (entry: Entry) => Text): readonly Same<Entry>[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((later) => {
    const found = Object.entries(textOf(later)).flatMap(([tag, text]) => {
      const key = `${tag.toLowerCase()} ${asRead(text)}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, later);
      return earlier === undefined || earlier === later ? [] : [{ tag, earlier }];
    });
    return [...groupBy(found, ({ earlier }) => earlier)].map(([earlier, same]) => ({
      later,
      earlier,
      languages: same.map(({ tag }) => tag),
    }));
  });
}

/** Nobody sees how many spaces there are, or how an accent is encoded. */
function asRead(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
