import { questionsOf, readMethodology, readReply, type Question, type ReplyOutcome } from '@e-index/core';
import { decodeUtf8 } from '../decodeUtf8.js';
import { parseJson } from '../parseJson.js';
import { printFaults } from '../printFaults.js';
import { readDocument } from '../readDocument.js';
import { readFileBytes } from '../readFileBytes.js';
import { readOptions, requireOption, type Options } from '../readOptions.js';
import { readReplyRequest, type ReplyRequest } from '../readReplyRequest.js';
import type { Terminal } from '../Terminal.js';
import { UsageError } from '../UsageError.js';

/** Prints what a typed reply means as one line of JSON, or an array of outcomes for a batch; ends with 0 whatever the meaning. */
export function reply(args: readonly string[], terminal: Terminal): number {
  const options = readOptions(args, ['methodology', 'question', 'locale', 'reply', 'pending', 'previous', 'batch']);
  const methodologyBytes = readFileBytes(requireOption(options, 'methodology'));
  const batchPath = options.get('batch');
  const requests = batchPath === undefined ? [requestOf(options)] : batchOf(batchPath, options);
  const methodology = readDocument(methodologyBytes, readMethodology);
  if (!methodology.ok) return printFaults('methodology', methodology.faults, terminal);
  const questions = new Map(questionsOf(methodology.value).map(({ question }) => [question.code, question]));
  const outcomes = requests.map((request) => outcomeOf(request, questions));
  terminal.out(`${JSON.stringify(batchPath === undefined ? outcomes[0] : outcomes)}\n`);
  return 0;
}

function requestOf(options: Options): ReplyRequest {
  const json = (name: string) => {
    const text = options.get(name);
    return text === undefined ? undefined : parseJson(text, `--${name}`);
  };
  const [question, locale, typed] = ['question', 'locale', 'reply'].map((name) => requireOption(options, name));
  return readReplyRequest({ question, locale, reply: typed, pending: json('pending'), previous: json('previous') }, 'The request');
}

function batchOf(path: string, options: Options): readonly ReplyRequest[] {
  const misplaced = ['question', 'locale', 'reply', 'pending', 'previous'].find((name) => options.has(name));
  if (misplaced !== undefined) throw new UsageError(`--${misplaced} stands in the entries of the batch, not beside --batch.`);
  const text = decodeUtf8(readFileBytes(path));
  if (text === undefined) throw new UsageError('The batch is no UTF-8.');
  const batch = parseJson(text, 'The batch');
  if (!Array.isArray(batch)) throw new UsageError('The batch must be an array.');
  return batch.map((entry: unknown, index) => readReplyRequest(entry, `Entry ${index + 1} of the batch`));
}

function outcomeOf({ question: code, ...request }: ReplyRequest, questions: ReadonlyMap<string, Question>): ReplyOutcome {
  const question = questions.get(code);
  if (question === undefined)
    throw new UsageError(`The methodology has no question ${code.length <= 80 ? code : `${code.slice(0, 77)}…`}.`);
  return readReply(question, request);
}
