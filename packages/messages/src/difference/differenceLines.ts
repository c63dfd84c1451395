import type { Change, Methodology, Section, Topic } from '@e-index/core';
import type { Locale } from '../locale.js';
import type { ChangeLine, DifferenceLine } from './DifferenceLine.js';
import { groupSentences } from './groupSentences.js';
import { levelSentences } from './levelSentences.js';
import { lineageLines } from './lineageLines.js';
import { methodologySentences } from './methodologySentences.js';
import { movedSentence } from './movedSentence.js';
import { isPlainLineage } from './previousSentences.js';
import { questionSentences } from './questionSentences.js';
import { readPlace } from './readPlace.js';
import { tellingOf, type Telling } from './Telling.js';
import { wording } from './wordingTurn.js';

/** What changed in one section, or in the methodology as a whole (`section` ''), under a heading. */
export interface DifferenceSection {
  readonly section: string;
  readonly heading: string;
  readonly lines: readonly DifferenceLine[];
}

/**
 * The difference between two versions in words, section by section, what concerns the whole first.
 * @param changes what compareMethodologies says of `before` and `after`; without any, no section
 */
export function differenceLines(
  changes: readonly Change[],
  before: Methodology,
  after: Methodology,
  locale: Locale,
): readonly DifferenceSection[] {
  const telling = tellingOf(before, after, locale);
  const bySection = new Map<string, Change[]>([['', []]]);
  for (const change of changes) {
    const section = sectionOf(change, telling);
    const same = bySection.get(section);
    if (same === undefined) bySection.set(section, [change]);
    else same.push(change);
  }
  return [...bySection].flatMap(([section, own]) => {
    const lines = section === '' ? wholeLines(own, changes, telling) : sectionLines(section, own, telling);
    return lines.length === 0 ? [] : [{ section, heading: headingOf(section, telling), lines }];
  });
}

function headingOf(section: string, { say, locale, before, after }: Telling): string {
  if (section === '') return say.whole();
  const title = (after.sections.get(section) ?? before.sections.get(section))?.title;
  return say.part.section({ name: `${section} ${wording(title, locale)}` });
}

/** The code of the section that a change is told under; '' for what concerns the whole. */
function sectionOf({ kind, path, code }: Change, { before, after }: Telling): string {
  const { part, steps } = readPlace(path);
  const version = kind === 'removed' && steps.length === 0 ? before : after;
  switch (part) {
    case 'methodology':
    case 'level':
      return '';
    case 'section':
      return code;
    case 'topic':
      return version.topics.get(code)?.section.code ?? '';
    case 'question':
      return version.questions.get(code)?.section.code ?? '';
  }
}

function wholeLines(own: readonly Change[], all: readonly Change[], telling: Telling): readonly DifferenceLine[] {
  const told = own.flatMap((change) => {
    const { part, steps } = readPlace(change.path);
    const sentences = part === 'level' ? levelSentences(change, steps, telling) : methodologySentences(steps, telling).map(capitalised);
    return linesOf(change, sentences);
  });
  const stated = all.filter((change) => isPlainLineage(change, telling)).length;
  const continuity: readonly DifferenceLine[] =
    stated === 0 ? [] : [{ about: 'continuity', sentence: telling.say.lineageStated({ count: stated }) }];
  return [...onceEach(told), ...continuity];
}

function sectionLines(section: string, changes: readonly Change[], telling: Telling): readonly DifferenceLine[] {
  const told = changes.flatMap((change) => linesOf(change, sentencesOf(change, telling)));
  const ofSection = told.filter(({ part }) => part === 'section');
  const below = told.filter(({ part }) => part !== 'section');
  return onceEach([...ofSection, ...lineageLines(section, telling), ...below]);
}

function linesOf(change: Change, sentences: readonly string[]): readonly ChangeLine[] {
  const { part } = readPlace(change.path);
  return sentences.map((sentence) => ({ about: 'change', sentence, change, part }));
}

/** Several changes may be told in one sentence: it comes once. */
function onceEach(lines: readonly DifferenceLine[]): readonly DifferenceLine[] {
  const first = new Map<string, DifferenceLine>();
  for (const line of lines) if (!first.has(line.sentence)) first.set(line.sentence, line);
  return [...first.values()];
}

function sentencesOf(change: Change, telling: Telling): readonly string[] {
  const { kind, path, code } = change;
  const { part, steps } = readPlace(path);
  if (part === 'methodology' || part === 'level') return [];
  if (steps.length === 0) return kind === 'moved' ? [movedSentence(part, code, telling)] : partSentences(part, change, telling);
  if (part === 'question') return withinQuestion(change, steps, telling);
  const [was, is] = [telling.before, telling.after].map((version) =>
    part === 'section' ? version.sections.get(code) : version.topics.get(code)?.topic,
  );
  return was === undefined || is === undefined ? [] : groupSentences(part, was, is, String(steps[0]), telling);
}

function withinQuestion(change: Change, steps: readonly (string | number)[], telling: Telling): readonly string[] {
  const [was, is] = [telling.originOf(change.code)?.question, telling.after.questions.get(change.code)?.question];
  if (was === undefined || is === undefined) return [];
  // That a question was split or merged says which codes there were.
  const isTold = telling.lineage.some(({ relation, after }) => after === is.code && (relation === 'split' || relation === 'merged'));
  return steps[0] === 'code' && isTold ? [] : questionSentences(was, is, change, steps, telling);
}

/** A section or topic that is new or gone; single questions are told together, with their number. */
function partSentences(part: 'section' | 'topic' | 'question', { kind, code }: Change, telling: Telling): readonly string[] {
  if (part === 'question') return [];
  const version = kind === 'added' ? telling.after : telling.before;
  const node: Section | Topic | undefined = part === 'section' ? version.sections.get(code) : version.topics.get(code)?.topic;
  if (node === undefined) return [];
  const questions = 'topics' in node ? node.topics.reduce((sum, topic) => sum + topic.questions.length, 0) : node.questions.length;
  const say = kind === 'added' ? telling.say.newParts : telling.say.goneParts;
  return [say[part]({ name: wording(node.title, telling.locale), questions })];
}

function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}
