import { listedItems } from './listedItems.js';
import { type NamedChoice } from './namedChoice.js';
import { namedByText } from './namedByText.js';
import type { ReplyLocale } from './replyLocale.js';
import { resolveChoice } from './resolveChoice.js';

/** "pabalsts un būvatļauja – elektroniski": the rows as typed and the column as typed. */
export interface TableStatement {
  readonly subjects: readonly string[];
  readonly predicate: string;
}

const JOINT = /\s*(?::|=|→|->|–|—|\s-\s)\s*/u;
const AND = /\s+(?:un|and)\s+/iu;
const EVERYONE =
  /^(?:visi|visas|visās|visas|visos|visiem|visur|viss|pārējie|pārējās|pārējais|parejie|parejas|abi|abas|abos|abās|abam|abām|abiem|both|all|everything|everywhere|rest|the rest|others|the others|all others)$/iu;
const LONGEST_CHUNK = 30;

/** Cuts a reply into statements about rows; empty when it names no row. */
export function tableStatements(
  text: string,
  rows: readonly NamedChoice[],
  columns: readonly NamedChoice[],
  locale: ReplyLocale,
): readonly TableStatement[] {
  const statements: TableStatement[] = [];
  for (const chunk of text.split(/[;\n]+/u)) {
    let waiting: string[] = [];
    // "Pabalsts, laulības: papīrā": a piece without a column waits for the one that has it.
    for (const piece of chunk
      .split(/,(?!\d)/u)
      .map((part) => part.trim().replace(/^(?:bet|but|savukārt|toties|while|whereas|un|and)\s+/iu, ''))) {
      if (piece === '') continue;
      const statement = jointed(piece, rows) ?? juxtaposed(piece, rows, columns, locale);
      if (statement) {
        statements.push({ ...statement, subjects: [...waiting, ...statement.subjects] });
        waiting = [];
      } else waiting.push(piece);
    }
    const last = statements.at(-1);
    // What is left names rows without a column, or more about the last column: nothing that may be dropped.
    if (waiting.length > 0 && last) statements.splice(-1, 1, { ...last, predicate: `${last.predicate}, ${waiting.join(', ')}` });
    else if (waiting.length > 0) return [];
  }
  return statements;
}

/** A row's own words may hold an "un". */
function subjectsOf(text: string, rows: readonly NamedChoice[]): readonly string[] {
  const [listed, ...others] = listedItems(text, (piece) => (namedByText(piece, rows) === undefined ? undefined : piece));
  return listed && others.length === 0 ? listed : text.split(AND);
}

function jointed(piece: string, rows: readonly NamedChoice[]): TableStatement | undefined {
  const parts = piece.split(JOINT);
  const [subject = '', predicate = ''] = parts;
  return parts.length === 2 && subject !== '' && predicate !== '' ? { subjects: subjectsOf(subject, rows), predicate } : undefined;
}

/** Without a sign between them: the cut where one side is surely a row and the other surely a column, if there is one only. */
function juxtaposed(
  piece: string,
  rows: readonly NamedChoice[],
  columns: readonly NamedChoice[],
  locale: ReplyLocale,
): TableStatement | undefined {
  const words = piece.split(/\s+/u);
  if (words.length > LONGEST_CHUNK) return undefined;
  const isRow = (text: string) =>
    EVERYONE.test(text) || subjectsOf(text, rows).every((row) => EVERYONE.test(row) || /^\d+\.?$/u.test(row) || sure(row, rows, locale));
  const cuts = words.slice(1).flatMap((_, index) => {
    const [left, right] = [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')];
    if (isRow(left) && names(right, columns, locale)) return [{ subjects: subjectsOf(left, rows), predicate: right }];
    return isRow(right) && names(left, columns, locale) && !/^\d/u.test(right)
      ? [{ subjects: subjectsOf(right, rows), predicate: left }]
      : [];
  });
  return cuts.toSorted((one, other) => one.predicate.length - other.predicate.length)[0];
}

const names = (text: string, choices: readonly NamedChoice[], locale: ReplyLocale) => resolveChoice(text, choices, locale).kind === 'one';

function sure(text: string, choices: readonly NamedChoice[], locale: ReplyLocale): boolean {
  const found = resolveChoice(text, choices, locale);
  return found.kind === 'one' && found.sure;
}
