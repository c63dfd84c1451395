import { UsageError } from './UsageError.js';

/** One typed reply to be understood; `pending` and `previous` are any JSON until core has looked at them. */
export interface ReplyRequest {
  readonly question: string;
  readonly locale: string;
  readonly reply: string;
  readonly pending?: unknown;
  readonly previous?: unknown;
}

const FIELDS = ['question', 'locale', 'reply', 'pending', 'previous'];
const LOCALES = ['lv', 'en'];

/**
 * A request from a batch or from the options of the command.
 * @param where names the place in the sentence of the UsageError that a wrong request throws
 */
export function readReplyRequest(given: unknown, where: string): ReplyRequest {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new UsageError(`${where} must be an object.`);
  const fields = new Map<string, unknown>(Object.entries(given));
  const unknown = [...fields.keys()].find((name) => !FIELDS.includes(name));
  if (unknown !== undefined) throw new UsageError(`${where} has a field that is not one of ${FIELDS.join(', ')}.`);
  const text = (name: string) => {
    const value = fields.get(name);
    if (typeof value !== 'string') throw new UsageError(`${where} must have the text “${name}”.`);
    return value;
  };
  const request = { question: text('question'), locale: text('locale'), reply: text('reply') };
  if (!LOCALES.includes(request.locale)) throw new UsageError(`${where}: the locale must be lv or en.`);
  return { ...request, pending: pendingOf(fields.get('pending'), where), previous: fields.get('previous') ?? undefined };
}

// A read-back is what this command printed earlier; anything else there is a mistake of the caller, not a reply to be understood.
function pendingOf(given: unknown, where: string): unknown {
  if (given === undefined || given === null) return undefined;
  const isReadBack = typeof given === 'object' && 'status' in given && given.status === 'confirm';
  if (!isReadBack) throw new UsageError(`${where}: pending must be an outcome with the status confirm.`);
  return given;
}
