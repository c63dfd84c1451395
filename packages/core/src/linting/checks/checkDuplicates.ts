import type { Path } from '../../interchange/path.js';
import type { Text } from '../../methodology/text.js';
import { groupBy } from '../groupBy.js';
import type { LintContext } from '../LintContext.js';
import type { LintedQuestion } from '../lintedQuestions.js';
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
  checkTitles(context);
}

/** Levels, sections, and the topics of a section, whose names people read beside each other. */
function checkTitles({ methodology: { levels, sections }, report }: LintContext): void {
  const check = (what: 'level' | 'section' | 'topic', named: readonly Named[]) => {
    for (const { later, earlier, languages } of sameTexts(named, ({ text }) => text)) {
      report(later.at, 'duplicate-title', { what, found: later.code, equals: earlier.code, languages: languages.join(', ') });
    }
  };
  check(
    'level',
    levels.map(({ level, name }, l) => ({ code: String(level), text: name, at: ['levels', l, 'name'] })),
  );
  check(
    'section',
    sections.map(({ code, title }, s) => ({ code, text: title, at: ['sections', s, 'title'] })),
  );
  sections.forEach(({ topics }, s) => {
    check(
      'topic',
      topics.map(({ code, title }, t) => ({ code, text: title, at: ['sections', s, 'topics', t, 'title'] })),
    );
  });
}

interface Named {
  readonly code: string;
  readonly text: Text;
  readonly at: Path;
}

interface Worded {
  readonly code: string;
  readonly text: Text;
}

function checkList(what: 'option' | 'row' | 'column' | 'reason', entries: readonly Worded[], at: Path, report: LintReport): void {
  const placed = entries.map((entry, index) => ({ ...entry, index }));
  for (const { later, earlier, languages } of sameTexts(placed, ({ text }) => text)) {
    const params = { what, found: later.code, equals: earlier.code, languages: languages.join(', ') };
    report([...at, later.index, 'text'], 'duplicate-text', params);
  }
}

/** Questions about different items may read alike, and so may those of which no body is asked both, and a text behind an answer. */
function checkQuestions({ questions, reach, report }: LintContext): void {
  const standAlone = questions.filter(({ question }) => question.answer.type !== 'text' || question.visibleIf === undefined);
  const mayMeet = (...both: readonly LintedQuestion[]) => {
    const parts = both.flatMap(({ position }) => reach.questions[position]?.asked ?? []);
    return satisfiable({ kind: 'all', parts }, reach.context) !== false;
  };
  for (const ofItem of groupBy(standAlone, ({ question }) => question.item?.code).values()) {
    for (const { later, earlier, languages } of sameTexts(ofItem, ({ question }) => question.text, mayMeet)) {
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

/** Of entries that read alike so many are compared with those behind them. */
const MOST_ALIKE = 10;

/** Each entry that reads like an earlier one, with the first such that it may meet and the languages in which they read alike. */
function sameTexts<Entry>(
  entries: readonly Entry[],
  textOf: (entry: Entry) => Text,
  mayMeet: (earlier: Entry, later: Entry) => boolean = () => true,
): readonly Same<Entry>[] {
  const known = new Map<string, Entry[]>();
  return entries.flatMap((later) => {
    const found = Object.entries(textOf(later)).flatMap(([tag, text]) => {
      const key = `${tag.toLowerCase()} ${asRead(text)}`;
      const alike = known.get(key) ?? [];
      const earlier = alike.find((entry) => entry !== later && mayMeet(entry, later));
      if (alike.length < MOST_ALIKE) known.set(key, [...alike, later]);
      return earlier === undefined ? [] : [{ tag, earlier }];
    });
    return [...groupBy(found, ({ earlier }) => earlier)].map(([earlier, same]) => ({
      later,
      earlier,
      languages: same.map(({ tag }) => tag),
    }));
  });
}

/** Nobody sees how many spaces there are, or how an accent is encoded, and a capital makes no other answer. */
function asRead(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
