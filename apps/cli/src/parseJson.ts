import { UsageError } from './UsageError.js';

/**
 * A JSON value from the command line. More lenient than the interchange formats: half a surrogate pair in a typed reply is ordinary here.
 * @throws UsageError where the text is no JSON; `what` names it
 */
export function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${what} is no JSON.`, { cause: error });
  }
}
