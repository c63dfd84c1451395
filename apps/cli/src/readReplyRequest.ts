import { UsageError } from './UsageError.js';

/** One typed reply to be understood; `pending` and `previous` are any JSON: core ignores what is no read-back and no value of the question. */
export interface ReplyRequest {
  readonly question: string;
  readonly locale: string;
  readonly reply: string;
  readonly pending?: unknown;
  readonly previous?: unknown;
}

const LOCALES = ['lv', 'en'];

/**
 * A request from a batch or from the options of the command.
 * @param where names the place in the sentence of the UsageError that a wrong request throws
 */
export function readReplyRequest(given: unknown, where: string): ReplyRequest {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new UsageError(`${where} must be an object.`);
  const fields = new Map<string, unknown>(Object.entries(given));
  const text = (name: string) => {
    const value = fields.get(name);
    if (typeof value !== 'string') throw new UsageError(`${where} must have the text “${name}”.`);
    return value;
  };
  const request = { question: text('question'), locale: text('locale'), reply: text('reply') };
  if (!LOCALES.includes(request.locale)) throw new UsageError(`${where}: the locale must be lv or en.`);
  return { ...request, pending: fields.get('pending'), previous: fields.get('previous') };
}
