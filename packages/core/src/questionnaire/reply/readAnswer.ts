import type { AnswerDefinitionOf } from '../../methodology/answerDefinition.js';
import type { AnswerValue } from '../../methodology/responses.js';
import { chosenOutcome } from './chosenOutcome.js';
import { foldWords } from './foldText.js';
import { namedByText } from './namedByText.js';
import { textsOf } from './namedChoice.js';
import { readCounts } from './readCounts.js';
import { readMultiple } from './readMultiple.js';
import { readNumber } from './readNumber.js';
import { findSingle, readSingle } from './readSingle.js';
import { readShare } from './readShare.js';
import { readTable } from './readTable.js';
import { readText } from './readText.js';
import type { ReplyContext } from './replyContext.js';
import { type Candidate, type ReplyOutcome, settled } from './replyOutcome.js';

/** Reads an answer by the type of its question; with a row, a bare number or column is that row's. */
export function readAnswer(context: ReplyContext, row?: string): ReplyOutcome {
  const { answer } = context;
  switch (answer.type) {
    case 'single':
      return readSingle({ ...context, answer });
    case 'multiple':
      return readMultiple({ ...context, answer });
    case 'number':
      return readNumber({ ...context, answer });
    case 'share':
      return readShare({ ...context, answer });
    case 'counts':
      return row === undefined || !answer.rows.some(({ code }) => code === row)
        ? readCounts({ ...context, answer })
        : readCount({ ...context, answer }, row);
    case 'table':
      return row === undefined || !answer.rows.some(({ code }) => code === row)
        ? readTable({ ...context, answer })
        : readRow({ ...context, answer }, row);
    case 'text':
      return readText(context.text, answer);
  }
}

/** One row of counts: what names rows itself is read so, anything else is the number of this row. */
function readCount(context: ReplyContext<AnswerDefinitionOf<'counts'>>, row: string): ReplyOutcome {
  const named = readCounts(context);
  if (named.status === 'ok' || named.status === 'confirm' || (named.status === 'unclear' && named.reason === 'contradiction')) return named;
  const { answer, asked } = context;
  const number = { type: 'number', min: 0, max: Number.MAX_SAFE_INTEGER, integer: true, scoring: { rule: 'none' } } as const;
  const words = answer.rows.filter(({ code }) => code === row).flatMap((each) => textsOf(each).flatMap(foldWords));
  return inRow(readNumber({ ...context, answer: number, asked: [...asked, ...words] }), (value) =>
    typeof value === 'number' ? { rows: { [row]: value } } : value,
  );
}

function readRow(context: ReplyContext<AnswerDefinitionOf<'table'>>, row: string): ReplyOutcome {
  const column = namedByText(context.text, context.answer.columns);
  if (column !== undefined) return settled({ [row]: context.answer.columns[column]?.code ?? '' }, true);
  const named = readTable(context);
  if (named.status === 'ok' || named.status === 'confirm' || (named.status === 'unclear' && named.reason === 'contradiction')) return named;
  return chosenOutcome(findSingle(context, context.answer.columns), context.answer.columns, (column) => ({ [row]: column }));
}

function inRow(outcome: ReplyOutcome, valueOf: (value: AnswerValue) => AnswerValue): ReplyOutcome {
  const moved = (candidate: Candidate) => ('value' in candidate ? { value: valueOf(candidate.value) } : candidate);
  if (outcome.status === 'unclear') return { ...outcome, candidates: outcome.candidates.map(moved) };
  if (outcome.status === 'ok') return { ...outcome, value: valueOf(outcome.value) };
  return outcome.status === 'confirm' && 'value' in outcome ? { status: 'confirm', value: valueOf(outcome.value) } : outcome;
}
