import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import type { TableValue } from '../../methodology/responses.js';
import type { ChoiceFound } from './choiceFound.js';
import { foldWords } from './foldText.js';
import { literalPairs } from './literalPairs.js';
import { namedByText } from './namedByText.js';
import { nameRows } from './nameRows.js';
import { numberedStatements } from './numberedStatements.js';
import type { ReplyContext } from './replyContext.js';
import { type ReplyOutcome, settled, unclear } from './replyOutcome.js';
import { resolveChoice } from './resolveChoice.js';
import { splitList } from './splitList.js';
import { tableStatements } from './tableStatements.js';
import { wordKind } from './wordKind.js';

type Table = AnswerDefinitionOf<'table'>;

const ALL = /^(?:visi|visas|visos|visam|visiem|visur|viss|all|everything|everywhere|all of them|all rows|ab(?:i|as|os|am|iem)|both)$/u;
const EXCEPT = /^(.+?)[,\s]+(?:izņemot|iznemot|except(?: for)?|but not)\s+(.+)$/isu;
const REST = /^(?:parej\p{L}*|(?:the )?rest|(?:the |all )?others?)$/u;
const LONGEST = 100;

/** A reply to a table: the rows named, each with its column. A column alone names no row. */
export function readTable(context: ReplyContext<Table>): ReplyOutcome {
  const literal = readLiterally(context) ?? readNumbered(context);
  if (literal) return literal;
  const [, most, left] = EXCEPT.exec(context.text) ?? [];
  return most !== undefined && left !== undefined ? allExcept(context, most, left) : readStatements(context);
}

/** Rows and columns in their own words are beyond doubt, whatever signs these words hold. */
function readLiterally({ text, answer }: ReplyContext<Table>): ReplyOutcome | undefined {
  const pairs = literalPairs(
    text,
    (row) => namedByText(row, answer.rows),
    (column) => namedByText(column, answer.columns),
  );
  if (!pairs) return undefined;
  const rows = new Map<string, string>();
  for (const [row, column] of pairs) {
    const [code, chosen] = [answer.rows[row]?.code ?? '', answer.columns[column]?.code ?? ''];
    if (rows.has(code) && rows.get(code) !== chosen) return unclear('contradiction');
    rows.set(code, chosen);
  }
  return settled(valueOf(rows, answer), true);
}

/** "1. elektroniski 2. papīrā": rows by their place, read back. */
function readNumbered({ text, answer, locale, asked }: ReplyContext<Table>): ReplyOutcome | undefined {
  const rows = new Map<string, string>();
  for (const [place, said] of numberedStatements(text)) {
    const row = answer.rows[place - 1];
    const column = resolveChoice(said, answer.columns, locale, asked);
    if (!row || column.kind !== 'one') return undefined;
    rows.set(row.code, answer.columns[column.index]?.code ?? '');
  }
  return rows.size > 0 ? settled(valueOf(rows, answer), false) : undefined;
}

/** "visi elektroniski, izņemot laulības": the rows left out stay open, and the rest is read back. */
function allExcept(context: ReplyContext<Table>, most: string, left: string): ReplyOutcome {
  const outcome = readStatements({ ...context, text: most });
  const found = splitList(left).map((row) => resolveRow(row, context));
  const without = new Set(found.flatMap((row) => (row.kind === 'one' ? [context.answer.rows[row.index]?.code] : [])));
  if (found.some(({ kind }) => kind !== 'one') || outcome.status !== 'confirm' || !('value' in outcome)) return unclear('ambiguous');
  const kept = Object.entries(outcome.value).filter(([row]) => !without.has(row));
  return kept.length > 0 ? { status: 'confirm', value: Object.fromEntries(kept) } : unclear('ambiguous');
}

function readStatements(context: ReplyContext<Table>): ReplyOutcome {
  const { answer, locale, asked } = context;
  const text = nameRows(context.text, answer.rows, locale);
  const whole = resolveChoice(text, answer.columns, locale, asked);
  const statements = tableStatements(text, answer.rows, answer.columns, locale);
  if (statements.length === 0 || statements.length > LONGEST) return columnsOnly(context, whole);
  const rows = new Map<string, string>();
  let sure = true;
  for (const { subjects, predicate } of statements) {
    const column = resolveChoice(predicate, answer.columns, locale, asked);
    if (column.kind !== 'one') return unclear(column.reason, rows.size > 0 ? [{ value: valueOf(rows, answer) }] : []);
    sure &&= column.sure;
    const code = answer.columns[column.index]?.code ?? '';
    for (const subject of subjects) {
      const folded = foldWords(subject)
        .filter((word) => wordKind(word) !== 'polite')
        .join(' ');
      const everyone = ALL.test(folded) && (answer.rows.length === 2 || !/^(?:ab|both)/u.test(folded));
      const found = everyone || REST.test(folded) ? undefined : resolveRow(subject, context);
      if (found && found.kind !== 'one') return unclear(found.reason, rows.size > 0 ? [{ value: valueOf(rows, answer) }] : []);
      const named = found
        ? [answer.rows[found.index]?.code ?? '']
        : answer.rows.map((row) => row.code).filter((row) => everyone || !rows.has(row));
      if (everyone && rows.size > 0 && [...rows.values()].some((other) => other !== code))
        return unclear('contradiction', [{ value: valueOf(rows, answer) }]);
      sure &&= found?.sure ?? false;
      for (const row of named) {
        if (rows.has(row) && rows.get(row) !== code) return unclear('contradiction');
        rows.set(row, code);
      }
    }
  }
  return rows.size > 0 ? settled(valueOf(rows, answer), sure) : unclear('not-understood');
}

/** A bare number names a row only by its place, which is read back. */
function resolveRow(subject: string, { answer, locale }: ReplyContext<Table>): Extract<ChoiceFound, { kind: 'one' | 'several' | 'none' }> {
  const found = resolveChoice(subject, answer.rows, locale);
  return found.kind === 'one' && /^\W*\d+\W*$/u.test(subject) ? { ...found, sure: false } : found;
}

function valueOf(rows: ReadonlyMap<string, string>, answer: Table): TableValue {
  return Object.fromEntries(answer.rows.flatMap(({ code }) => (rows.has(code) ? [[code, rows.get(code) ?? '']] : [])));
}

function columnsOnly({ text, answer, locale, asked }: ReplyContext<Table>, whole: ChoiceFound): ReplyOutcome {
  const pieces = splitList(text).map((piece) => resolveChoice(piece, answer.columns, locale, asked));
  const named = pieces.flatMap((piece) => (piece.kind === 'one' ? [piece.index] : []));
  if (pieces.length > 1 && named.length === pieces.length && pieces.length === answer.rows.length) {
    const inOrder = new Map(answer.rows.map(({ code }, index) => [code, answer.columns[named[index] ?? 0]?.code ?? '']));
    return settled(valueOf(inOrder, answer), false);
  }
  if (whole.kind !== 'one') return unclear(whole.reason);
  const column = answer.columns[whole.index]?.code ?? '';
  const everywhere = valueOf(new Map(answer.rows.map(({ code }) => [code, column])), answer);
  return answer.rows.length === 1 ? settled(everywhere, whole.sure) : unclear('ambiguous', [{ value: everywhere }]);
}
